using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace ReportFacts.Benchmarks;

/// <summary>
/// Full extraction beside Microsoft.Recognizers.Text on the same text in the same run. The two do not do the same: the peer finds numbers,
/// percentages, currencies and date-times and returns overlapping strings; it reads no units of people and things, no layout and no head nouns.
/// </summary>
public class PeerBenchmarks
{
    private static readonly DateTime Reference = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly string[] texts = BenchmarkCorpus.ComparedTexts;

    [Benchmark(Baseline = true, Description = "Microsoft.Recognizers.Text")]
    public int Recognizers()
    {
        int count = 0;
        foreach (string text in texts)
        {
            count += NumberRecognizer.RecognizeNumber(text, Culture.Chinese).Count;
            count += NumberRecognizer.RecognizePercentage(text, Culture.Chinese).Count;
            count += NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.Chinese).Count;
            count += DateTimeRecognizer.RecognizeDateTime(text, Culture.Chinese, refTime: Reference).Count;
        }
        return count;
    }

    [Benchmark(Description = "ReportFacts extract")]
    public int Extract()
    {
        int count = 0;
        foreach (string text in texts) count += ReportAnalyzer.Default.Extract(text).Claims.Count;
        return count;
    }
}
