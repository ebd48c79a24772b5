using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Area × yield = output.</summary>
internal sealed class RatioYieldRule() : ArithmeticRule(
    "RF503", "ratio.yield", "单产", Severity.Warning, RelationKind.Yield,
    "单产与面积、总产不符", "the yield does not fit area and output")
{
    // Units are converted with factors of ten places, and no sown area is known better than to a thousandth.
    private const decimal Slack = 0.001m;

    protected override bool Multiplies => true;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation)
    {
        if (inputs[0].Times(inputs[1]) is not { Lower: { } low, Upper: { } high }) return null;
        return low == high ? RationalInterval.Point(low * relation.Factor) : new RationalInterval(low * (relation.Factor * (1 - Slack)), high * (relation.Factor * (1 + Slack)));
    }

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} × {inputs[1]}{Conversion(relation.Factor)}";

    private static string Conversion(decimal factor) => factor == 1 ? "" : $" × {decimal.Round(factor, 6).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)}";
}
