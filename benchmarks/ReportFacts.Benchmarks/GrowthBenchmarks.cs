using System.Text;
using BenchmarkDotNet.Attributes;
using ReportFacts.Mentions;

namespace ReportFacts.Benchmarks;

/// <summary>Whether the time for a character stays the same as reports grow.</summary>
public class GrowthBenchmarks
{
    private string text = "";
    private FactSheet sheet = ReportAnalyzer.Default.Extract("");

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000, 33_400_000)] // the last is 100 MB of UTF-8
    public int Length { get; set; }

    [GlobalSetup]
    public void Repeat()
    {
        text = RepeatTo(string.Join('\n', BenchmarkCorpus.Texts), Length);
        sheet = ReportAnalyzer.Default.Extract(text);
    }

    [Benchmark]
    public int Scan()
    {
        int count = 0;
        foreach (Mention mention in MentionScanner.Enumerate(text)) count += mention.Span.Length;
        return count;
    }

    [Benchmark]
    public int Extract() => ReportAnalyzer.Default.Extract(text).Claims.Count;

    [Benchmark]
    public int Verify() => ReportAnalyzer.Default.Verify(sheet).Checks.Count;

    /// <summary>A text of a length, made of another as often as it takes.</summary>
    internal static string RepeatTo(string unit, int length)
    {
        var builder = new StringBuilder(length + unit.Length);
        while (builder.Length < length) builder.Append(unit);
        builder.Length = length;
        return builder.ToString();
    }
}
