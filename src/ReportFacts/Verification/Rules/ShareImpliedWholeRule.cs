using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Two parts with their shares of the same whole imply one whole.</summary>
internal sealed class ShareImpliedWholeRule() : RelationRule(
    "RF303", "share.implied-whole", "隐含总量矛盾", Severity.Warning, RelationKind.ImpliedWhole,
    "两组数值推出的总量不一致", "the two parts and shares imply different wholes")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        RationalInterval? first = Whole(operands[0].Outer, operands[1].Outer), second = Whole(operands[2].Outer, operands[3].Outer);
        if (first is not { } one || second is not { } other || operands[1].Point.Sign <= 0 || operands[3].Point.Sign <= 0) return Outcome.NotAssessable(NotAssessableReason.OneSidedBound);
        string formula = $"{Text(operands[0], operands[1])}; {Text(operands[2], operands[3])}";
        return Outcome.Of(one.Intersects(other), formula);
    }

    private static RationalInterval? Whole(RationalInterval part, RationalInterval share) => part.Over(share.Scale(0.01m));

    private static string Text(Quantity part, Quantity share)
    {
        decimal scale = part.Point.Abs() >= 100_000_000 ? 100_000_000 : part.Point.Abs() >= 10_000 ? 10_000 : 1;
        string unit = scale == 1 ? "" : scale == 10_000 ? "万" : "亿";
        return $"{FormulaText.Show(part.Point, scale, 4)}{unit} ÷ {FormulaText.Show(share.Point, 1, 4)}% = {FormulaText.Show(part.Point / share.Point * 100, scale, 2)}{unit}";
    }
}
