using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>分别占 shares of one whole can't pass 100 %; less than 100 % may only mean that some are left out, unless they are known to be all.</summary>
internal sealed class SumSharesRule() : RelationRule(
    "RF104", "sum.shares", "占比合计", Severity.Warning, RelationKind.Shares,
    "各项占比之和不是100%", "the shares do not make 100 %")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        RationalInterval sum = RationalInterval.Point(0);
        Rational point = 0;
        foreach (Quantity share in operands)
        {
            sum += share.Outer;
            point += share.Point;
        }
        string formula = string.Join("% + ", operands.ToArray().Select(share => FormulaText.Show(share.Point, 1, 6))) + "% = " + FormulaText.Show(point, 1, 6) + "%";
        if (sum.IsAbove(RationalInterval.Point(100))) return new(CheckStatus.Fail) { Formula = formula + " > 100%", Residual = (point - 100).ToDecimal() };
        if (!sum.Intersects(RationalInterval.Point(100)) && relation.Number == 1) return new(CheckStatus.Fail) { Formula = formula + " < 100%", Residual = (point - 100).ToDecimal() };
        if (!sum.Intersects(RationalInterval.Point(100))) return Outcome.NotAssessable(NotAssessableReason.NotExhaustive) with { Formula = formula };
        return new(CheckStatus.Pass) { Formula = formula, Margin = point == 100 ? CheckMargin.Exact : CheckMargin.Rounding, Residual = (100 - point).ToDecimal() };
    }
}
