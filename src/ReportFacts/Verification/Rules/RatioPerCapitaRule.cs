using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Total ÷ people against what is said to fall to each; the people counted may be those of the middle of the year, so only a gross miss fails.</summary>
internal sealed class RatioPerCapitaRule() : RelationRule(
    "RF502", "ratio.per-capita", "人均", Severity.Warning, RelationKind.PerCapita,
    "人均数与总量、人数不符", "the number per head does not fit total and people")
{
    private const decimal Near = 0.03m, Gross = 1.5m;

    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        if (operands[0].Outer.Over(operands[1].Outer) is not { IsBounded: true } computed || operands[1].Point.Sign <= 0 || !operands[2].Outer.IsPositive)
            return Outcome.NotAssessable(NotAssessableReason.MissingValue);
        Rational exact = operands[0].Point / operands[1].Point;
        RationalInterval stated = operands[2].Outer;
        decimal scale = operands[2].Point >= 10_000 ? 10_000 : 1;
        string left = $"{FormulaText.Show(operands[0].Point, 10_000, 4)}万 ÷ {FormulaText.Show(operands[1].Point, 10_000, 4)}万 = {FormulaText.Show(exact, scale, 2)}";
        CheckStatus status = Within(computed, stated, 1 + Near) ? CheckStatus.Pass : Within(computed, stated, Gross) ? CheckStatus.Possible : CheckStatus.Fail;
        return new(status)
        {
            Formula = $"{left} {(status == CheckStatus.Fail ? "≠" : "≈")} {FormulaText.Show(operands[2].Point, scale, 4)}{(scale == 1 ? "" : " (万)")}",
            Residual = (operands[2].Point - exact).ToDecimal(),
            Margin = status != CheckStatus.Pass ? CheckMargin.None : computed.Intersects(stated) ? CheckMargin.Rounding : CheckMargin.Approximator,
        };
    }

    private static bool Within(RationalInterval computed, RationalInterval stated, decimal times) =>
        new RationalInterval(computed.Lower / times, computed.Upper * times).Intersects(stated);
}
