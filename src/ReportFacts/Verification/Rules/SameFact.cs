namespace ReportFacts.Verification.Rules;

/// <summary>Two statements of one fact agree when their intervals meet.</summary>
internal static class SameFact
{
    public static Outcome Judge(in Quantity first, in Quantity second)
    {
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
