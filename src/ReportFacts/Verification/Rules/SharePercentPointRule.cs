using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>由58.1%提高到60.4%，提高2.3%: the difference of rates is in points, unless the relative change is meant and fits.</summary>
internal sealed class SharePercentPointRule() : RelationRule(
    "RF302", "share.pp", "百分点误用", Severity.Error, RelationKind.FromToRateOfRates,
    "两个比率之差应写“个百分点”", "the difference of two rates is written in per cent instead of percentage points")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        (Quantity before, Quantity now, Quantity change) = (operands[0], operands[1], operands[2]);
        RationalInterval stated = relation.Number < 0 ? -change.Outer : change.Outer;
        string points = $"{FormulaText.Show(now.Point, 1, 6)} − {FormulaText.Show(before.Point, 1, 6)} = {FormulaText.Show(now.Point - before.Point, 1, 6)} (百分点)";
        if (now.Core.GrowthOver(before.Core) is { } growth && growth.Intersects(stated)) return new(CheckStatus.Pass) { Formula = points, Margin = CheckMargin.Rounding };
        bool isDifference = (now.Core - before.Core).Intersects(stated);
        return new(isDifference ? CheckStatus.Fail : CheckStatus.Possible) { Formula = points };
    }
}
