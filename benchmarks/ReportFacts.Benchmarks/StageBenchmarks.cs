using BenchmarkDotNet.Attributes;
using ReportFacts.Layout;
using ReportFacts.Mentions;
using ReportFacts.Segmentation;

namespace ReportFacts.Benchmarks;

/// <summary>What each stage of extraction costs on the whole corpus.</summary>
public class StageBenchmarks
{
    private readonly string[] texts = BenchmarkCorpus.Texts;
    private readonly FactSheet[] sheets = [.. BenchmarkCorpus.Texts.Select(text => ReportAnalyzer.Default.Extract(text))];
    private readonly List<Word> words = [];

    [Benchmark]
    public int Layout()
    {
        int length = 0;
        foreach (string text in texts) length += PageLayout.Repair(text).Text.Length;
        return length;
    }

    [Benchmark]
    public int Scan()
    {
        int count = 0;
        foreach (string text in texts)
        {
            foreach (Mention mention in MentionScanner.Enumerate(text)) count += mention.Span.Length;
        }
        return count;
    }

    [Benchmark(Description = "Segment (all words)")]
    public int Segment()
    {
        int count = 0;
        foreach (string text in texts)
        {
            words.Clear();
            JiebaSegmenter.Default.Segment(text, words);
            count += words.Count;
        }
        return count;
    }

    [Benchmark(Description = "Extract (layout, scan, bind)")]
    public int Extract()
    {
        int count = 0;
        foreach (string text in texts) count += ReportAnalyzer.Default.Extract(text).Claims.Count;
        return count;
    }

    [Benchmark(Description = "Verify (relations, rules)")]
    public int Verify()
    {
        int count = 0;
        foreach (FactSheet sheet in sheets) count += ReportAnalyzer.Default.Verify(sheet).Checks.Count;
        return count;
    }

    [Benchmark(Description = "End to end (extract and verify)")]
    public int EndToEnd()
    {
        int count = 0;
        foreach (string text in texts) count += ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text)).Checks.Count;
        return count;
    }
}
