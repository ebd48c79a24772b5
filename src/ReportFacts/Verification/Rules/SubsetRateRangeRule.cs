using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>合格率, 覆盖率 and other shares of a whole lie between 0 and 100 %.</summary>
internal sealed class SubsetRateRangeRule() : RelationRule(
    "RF204", "subset.rate-range", "比率越界", Severity.Error, RelationKind.RateBound,
    "比率超出0—100%", "a rate lies outside 0 to 100 %")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        Quantity rate = operands[0];
        bool holds = !rate.Core.IsAbove(RationalInterval.Point(100)) && rate.Point.Sign >= 0;
        return Outcome.Of(holds, $"{FormulaText.Show(rate.Point, 1, 6)}% {(holds ? "≤" : ">")} 100%");
    }
}
