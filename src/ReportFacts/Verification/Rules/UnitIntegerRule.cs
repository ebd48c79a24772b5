using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>People, households and houses are counted in whole numbers; averages are left alone.</summary>
internal sealed class UnitIntegerRule() : ClaimTextRule("RF802", "unit.integer", "计数非整", Severity.Warning)
{
    private const int LongestClause = 40;

    protected override void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        bool counted = record.Kind is MentionKind.HeadCount or MentionKind.Count && record.Exponent < 0 && (record.Kind == MentionKind.HeadCount || IsWhole(UnitFamily.Unit(scan.Text, scan.Store.MentionOf(in record))));
        if (!counted || decimal.Truncate(record.Number) == record.Number || !CharBeforeUnitIsDigit(in scan, in record)) return;
        int from = Math.Max(0, record.Start - LongestClause);
        int clause = from + scan.Text[from..record.Start].LastIndexOfAny("，。；！？\n") + 1;
        ReadOnlySpan<char> context = scan.Text[clause..Math.Min(scan.Text.Length, record.End + 8)];
        if (context.ContainsAny("均每比率率标折") || context.Contains("系数", StringComparison.Ordinal)) return;
        Report(in scan, record.Start, record.End, holds: false, "人、户等应为整数", "people and households are whole numbers");
    }

    private static bool IsWhole(ReadOnlySpan<char> unit) => unit is "户" or "家" or "座" or "所" or "名" or "只" or "头" or "台" or "辆" or "套" or "起" or "宗" or "架" or "艘" or "棵" or "株" or "张" or "把";

    // 3.5万人 is fine: only a decimal right before the unit counts.
    private static bool CharBeforeUnitIsDigit(in TextScan scan, in ClaimRecord record)
    {
        int unit = record.UnitSpan.At(record.Start).Start;
        return unit > record.Start && char.IsAsciiDigit(scan.At(unit - 1));
    }
}
