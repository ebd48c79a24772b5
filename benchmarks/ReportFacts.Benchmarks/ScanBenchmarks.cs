using System.Buffers;
using BenchmarkDotNet.Attributes;
using ReportFacts.Mentions;

namespace ReportFacts.Benchmarks;

/// <summary>The scan on the whole corpus between its floor, a vectorised search for digits that reads nothing, and a source-generated regular expression.</summary>
public class ScanBenchmarks
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿");

    private readonly string[] texts = BenchmarkCorpus.Texts;

    [Benchmark(Baseline = true, Description = "ReportFacts scan")]
    public int Scan()
    {
        int count = 0;
        foreach (string text in texts)
        {
            foreach (Mention mention in MentionScanner.Enumerate(text)) count += mention.Span.Length;
        }
        return count;
    }

    [Benchmark(Description = "source-generated regex")]
    public int Regex()
    {
        int count = 0;
        foreach (string text in texts) count += RegexExtractor.Count(text);
        return count;
    }

    [Benchmark(Description = "floor: vectorised search for digits")]
    public int Floor()
    {
        int count = 0;
        foreach (string text in texts)
        {
            ReadOnlySpan<char> rest = text;
            while (rest.IndexOfAny(Digits) is var at and >= 0)
            {
                count++;
                rest = rest[at..];
                int end = rest.IndexOfAnyExcept(Digits);
                if (end < 0) break;
                rest = rest[end..];
            }
        }
        return count;
    }
}
