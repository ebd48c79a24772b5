using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>An average of whole scores times their number is a whole number (the GRIM test).</summary>
internal sealed class AverageGrainRule() : RelationRule(
    "RF603", "avg.grim", "粒度", Severity.Warning, RelationKind.WholeScores,
    "整数评分得不出这个平均分", "whole scores can't have this average", isDefault: false)
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        if (operands[0].Outer.Times(operands[1].Outer) is not { Lower: { } low, Upper: { } high } || operands[0].IsApproximate || operands[1].IsApproximate)
            return Outcome.NotAssessable(NotAssessableReason.OneSidedBound);
        if (low.ToDecimal() is not { } least || high.ToDecimal() is not { } most) return Outcome.NotAssessable(NotAssessableReason.MissingValue);
        bool holds = decimal.Ceiling(least) <= most;
        return Outcome.Of(holds, $"{FormulaText.Show(operands[0].Point, 1, 0)} × {FormulaText.Show(operands[1].Point, 1, 4)} = {FormulaText.Show(operands[0].Point * operands[1].Point, 1, 4)}");
    }
}
