using BenchmarkDotNet.Attributes;

namespace ReportFacts.Benchmarks;

/// <summary>Whether the time for a character stays the same on texts made to hurt: twelve patterns, each over and over.</summary>
public class HostileBenchmarks
{
    private string text = "";

    [Params(10_000, 1_000_000)]
    public int Length { get; set; }

    [Params("一", "万", "9", "3.", "1 ", "第", "〔", "（", "其中3个、", "12%、", "2021年1月至", "由3升至4，")]
    public string Of { get; set; } = "";

    [GlobalSetup]
    public void Repeat() => text = GrowthBenchmarks.RepeatTo(Of, Length);

    [Benchmark]
    public int Extract() => ReportAnalyzer.Default.Extract(text).Claims.Count;
}
