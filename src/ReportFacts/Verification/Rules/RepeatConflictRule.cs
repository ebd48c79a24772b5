using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>The same fact stated twice: the intervals must meet.</summary>
internal sealed class RepeatConflictRule() : RelationRule(
    "RF701", "repeat.conflict", "前后不一", Severity.Error, RelationKind.Repetition,
    "同一事项前后数值不一致", "the same fact is stated with different numbers")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        (Quantity first, Quantity second) = (operands[0], operands[1]);
        string formula = $"{first.Text} {(first.Point == second.Point ? "=" : first.Core.Intersects(second.Core) ? "≈" : "≠")} {second.Text}";
        CheckStatus status = first.Core.Intersects(second.Core) ? CheckStatus.Pass : first.Outer.Intersects(second.Outer) ? CheckStatus.Stretched : CheckStatus.Fail;
        return new(status)
        {
            Formula = formula,
            Residual = (second.Point - first.Point).ToDecimal(),
            Margin = status == CheckStatus.Fail ? CheckMargin.None : first.Point == second.Point ? CheckMargin.Exact : first.IsApproximate || second.IsApproximate ? CheckMargin.Approximator : CheckMargin.Rounding,
        };
    }
}
