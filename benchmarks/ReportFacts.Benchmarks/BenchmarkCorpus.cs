using System.Reflection;
using System.Text.Json;

namespace ReportFacts.Benchmarks;

/// <summary>The texts that are measured: four reports and a newspaper page that are embedded, or a JSON Lines file named by <c>--corpus</c>.</summary>
internal static class BenchmarkCorpus
{
    /// <summary>BenchmarkDotNet runs benchmarks in processes of their own; they learn the file through this variable.</summary>
    public const string PathVariable = "REPORTFACTS_BENCHMARK_CORPUS";

    // The baseline reads some thousand characters a second, so the comparison is made on the first part of a big corpus.
    private const int ComparedCharacters = 6_000;

    private static string[]? loaded;

    /// <summary>All texts, one a document.</summary>
    public static string[] Texts => loaded ??= Load();

    /// <summary>The first texts, for comparison with slow peers; the last one is cut at a line end.</summary>
    public static string[] ComparedTexts
    {
        get
        {
            var chosen = new List<string>();
            int left = ComparedCharacters;
            foreach (string text in Texts)
            {
                if (left <= 0) break;
                int end = text.Length <= left ? text.Length : text.LastIndexOf('\n', left) is var line and > 0 ? line : left;
                chosen.Add(text[..end]);
                left -= text.Length;
            }
            return [.. chosen];
        }
    }

    private static string[] Load()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path) return ReadLines(File.OpenRead(path));
        using var page = new StreamReader(Resource("page.txt"));
        return [.. ReadLines(Resource("reports.jsonl")), page.ReadToEnd()];
    }

    private static Stream Resource(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;

    private static string[] ReadLines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var texts = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) texts.Add(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
        }
        return [.. texts];
    }
}
