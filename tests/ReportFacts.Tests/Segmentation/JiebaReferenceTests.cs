using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportFacts.Segmentation;
using ReportFacts.Tests.House;

namespace ReportFacts.Tests.Segmentation;

/// <summary>
/// Compares with a living python3-jieba on every sentence of a corpus. Runs where both are there: the corpus (JSON Lines with a
/// <c>text</c>) is named by REPORTFACTS_CORPUS, else looked for in ../shared/corpus.
/// </summary>
public class JiebaReferenceTests
{
    private const string Python = "/usr/bin/python3";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Corpus => Environment.GetEnvironmentVariable("REPORTFACTS_CORPUS") ?? Path.Combine(Repository.Root, "../shared/corpus");

    [Fact]
    public async Task CutsAndTagsACorpusAsJieba()
    {
        Assert.SkipUnless(Directory.Exists(Corpus), "no corpus");
        Assert.SkipUnless(File.Exists(Python) && await Run("-c", "import jieba", [], []) == 0, "no python3-jieba");
        string[] sentences = [.. Directory.EnumerateFiles(Corpus, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(Sentences)];
        var answers = new List<string>(sentences.Length);
        await Run(Path.Combine(Repository.Root, "tools/SegmenterData/build_snapshot.py"), "-", sentences, answers);
        Assert.Equal(sentences.Length, answers.Count);

        int equal = 0, tagged = 0, sameTag = 0;
        foreach (string answer in answers)
        {
            Segmented jieba = Segmented.Parse(answer.Split('\t'));
            Segmented own = jieba.With(JiebaSegmenter.Default);
            if (!own.Words.SequenceEqual(jieba.Words)) continue;
            equal++;
            for (int i = 0; i < own.Tags.Length; i++)
            {
                if (jieba.Tags[i] == Segmented.Untagged) continue;
                tagged++;
                if (jieba.Tags[i] == own.Tags[i]) sameTag++;
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{equal} of {sentences.Length} sentences, {sameTag} of {tagged} tags are equal");
        Assert.True(equal >= 0.999 * sentences.Length, $"only {equal} of {sentences.Length} sentences are cut alike");
        Assert.True(sameTag >= 0.999 * tagged, $"only {sameTag} of {tagged} words are tagged alike");
    }

    private static IEnumerable<string> Sentences(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string text = document.RootElement.GetProperty("text").GetString()!;
            for (int start = 0; start < text.Length;)
            {
                int end = text.AsSpan(start).IndexOfAny("。！？；\n") is int at and >= 0 ? start + at + 1 : text.Length;
                yield return text[start..end];
                start = end;
            }
        }
    }

    private static async Task<int> Run(string script, string argument, string[] input, List<string> output)
    {
        var start = new ProcessStartInfo(Python, [script, argument])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        Task writing = Task.Run(async () =>
        {
            foreach (string line in input) await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(line, Plain));
            process.StandardInput.Close();
        });
        while (await process.StandardOutput.ReadLineAsync() is string line) output.Add(line);
        await writing;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
