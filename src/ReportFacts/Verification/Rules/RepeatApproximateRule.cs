using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>An approximate number and the exact one for the same fact.</summary>
internal sealed class RepeatApproximateRule() : RelationRule(
    "RF704", "repeat.approx", "概确不符", Severity.Warning, RelationKind.ApproximateThenExact,
    "概数与精确数不符", "the approximate number does not fit the exact one")
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
