using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Rules;

/// <summary>One thing is measured in one unit throughout: 示范基地 first in 亩, then in 公顷. A conversion in brackets is fine.</summary>
internal sealed class UnitMixedRule() : TextRule("RF805", "unit.mixed", "单位混用", Severity.Info, isDefault: false)
{
    private const int ShortestName = 3;

    public override void Find(in TextScan scan)
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < scan.Store.Records.Length; i++)
        {
            ref readonly ClaimRecord record = ref scan.Store.Records[i];
            if (record.Kind != MentionKind.Measurement || record.Metric.At(record.Start).Length < ShortestName || record.Unit is not { } unit || scan.At(record.Start - 1) is '（' or '(') continue;
            string dimension = scan.Words.Units.DimensionOf(unit);
            if (dimension.Length == 0 || scan.Store.PerUnit(in record) is not null) continue;
            string name = $"{dimension}|{scan.Store.Slot(in record, record.Metric)}";
            if (units.TryAdd(name, unit) || units[name] == unit || scan.Words.Units.Factor(units[name], unit) is not { } factor || IsDecimal(factor)) continue;
            Report(in scan, record.Start, record.End, holds: false, $"同一事项前用“{units[name]}”、后用“{unit}”", "one thing is measured in two units");
        }
    }

    // 公里 and 米, 吨 and 公斤 differ by a power of ten, and one is chosen by size.
    private static bool IsDecimal(decimal factor)
    {
        for (decimal power = 1; power <= 1_000_000_000m; power *= 10)
        {
            if (factor == power || factor * power == 1) return true;
        }
        return false;
    }
}
