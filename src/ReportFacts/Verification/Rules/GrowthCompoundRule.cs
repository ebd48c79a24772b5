using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Base, growth a year and current value over a known number of years.</summary>
internal sealed class GrowthCompoundRule() : ArithmeticRule(
    "RF405", "growth.cagr", "年均增长", Severity.Warning, RelationKind.CompoundGrowth,
    "年均增速与起止数值不符", "the growth a year does not fit the from–to values")
{
    // Growing the base avoids roots, so that nothing needs rounding.
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].Compounded(inputs[1], relation.Number);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} × (1 + {inputs[1]}%)^{relation.Number}";
}
