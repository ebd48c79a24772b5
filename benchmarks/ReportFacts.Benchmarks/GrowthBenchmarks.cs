using System.Text;
using BenchmarkDotNet.Attributes;

namespace ReportFacts.Benchmarks;

/// <summary>Whether the time for a character stays the same as texts grow, on reports and on texts made to hurt.</summary>
public class GrowthBenchmarks
{
    private string text = "";

    [Params(10_000, 10_000_000)]
    public int Length { get; set; }

    [Params("reports", "一", "万", "其中3个、", "9", "第", "3.", "〔", "1 ")]
    public string Of { get; set; } = "";

    [GlobalSetup]
    public void Repeat()
    {
        string unit = Of == "reports" ? string.Join('\n', BenchmarkCorpus.Texts) : Of;
        var builder = new StringBuilder(Length + unit.Length);
        while (builder.Length < Length) builder.Append(unit);
        builder.Length = Length;
        text = builder.ToString();
    }

    [Benchmark]
    public int Extract() => ReportAnalyzer.Default.Extract(text).Claims.Count;
}
