using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ReportFacts.Benchmarks;

/// <summary>A measure divided by the number of characters that one operation reads.</summary>
internal sealed class PerCharacterColumn(string name, string legend, int priority, Func<BenchmarkReport, double?> measure) : IColumn
{
    public static IColumn Nanoseconds { get; } = new PerCharacterColumn("ns/char", "nanoseconds per UTF-16 unit of text", 0, report => report.ResultStatistics?.Mean);

    public static IColumn Bytes { get; } = new PerCharacterColumn(
        "B/char", "bytes allocated per UTF-16 unit of text", 1, report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));

    public string Id => ColumnName;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => priority;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase] is not { } report || measure(report) is not { } value) return "?";
        return (value / CharactersOf(benchmarkCase)).ToString("#,0.00", CultureInfo.InvariantCulture);
    }

    private static double CharactersOf(BenchmarkCase benchmark) =>
        benchmark.Parameters["Length"] is int length ? length
        : (benchmark.Descriptor.Type == typeof(PeerBenchmarks) ? BenchmarkCorpus.ComparedTexts : BenchmarkCorpus.Texts).Sum(text => text.Length);
}
