using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>A number of the title against the body; titles truncate.</summary>
internal sealed class RepeatHeadlineRule() : RelationRule(
    "RF702", "repeat.headline", "题文不符", Severity.Error, RelationKind.Headline,
    "标题与正文数值不一致", "title and body state different numbers")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        (Quantity first, Quantity second) = (operands[0], operands[1]);
        string formula = $"{first.Text} {(first.Point == second.Point ? "=" : first.Core.Intersects(second.Core) ? "≈" : "≠")} {second.Text}";
        CheckStatus status = first.Core.Intersects(second.Core) ? CheckStatus.Pass : Truncated(first).Intersects(second.Outer) ? CheckStatus.Stretched : CheckStatus.Fail;
        return new(status)
        {
            Formula = formula,
            Residual = (second.Point - first.Point).ToDecimal(),
            Margin = status == CheckStatus.Fail ? CheckMargin.None : first.Point == second.Point ? CheckMargin.Exact : first.IsApproximate || second.IsApproximate ? CheckMargin.Approximator : CheckMargin.Rounding,
        };
    }

    // Titles truncate: 127万亿 may stand for 127.9万亿.
    private static RationalInterval Truncated(Quantity title) => title.IsApproximate ? title.Outer : title.Outer with { Upper = title.Outer.Upper + (title.Outer.Upper - title.Point) };
}
