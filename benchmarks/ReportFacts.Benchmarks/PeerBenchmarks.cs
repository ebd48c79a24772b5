using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace ReportFacts.Benchmarks;

/// <summary>
/// Full extraction beside Microsoft.Recognizers.Text, all models that it has for Chinese, and beside a source-generated regular expression, on the
/// same text in the same run. They do not do the same: the peer returns overlapping strings without units of people and things, layout or head
/// nouns; the expression knows no ranges, approximators, idioms or dates beyond the plainest.
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
            count += NumberRecognizer.RecognizeOrdinal(text, Culture.Chinese).Count;
            count += NumberRecognizer.RecognizePercentage(text, Culture.Chinese).Count;
            count += NumberRecognizer.RecognizeNumberRange(text, Culture.Chinese).Count;
            count += NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.Chinese).Count;
            count += NumberWithUnitRecognizer.RecognizeAge(text, Culture.Chinese).Count;
            count += NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.Chinese).Count;
            count += DateTimeRecognizer.RecognizeDateTime(text, Culture.Chinese, refTime: Reference).Count;
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

    [Benchmark(Description = "ReportFacts extract and verify")]
    public int Verify()
    {
        int count = 0;
        foreach (string text in texts) count += ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text)).Checks.Count;
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
