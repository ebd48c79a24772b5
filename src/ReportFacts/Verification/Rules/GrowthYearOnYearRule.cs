using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Current value, base and growth rate.</summary>
internal sealed class GrowthYearOnYearRule() : ArithmeticRule(
    "RF401", "growth.yoy", "增速复算", Severity.Error, RelationKind.Growth,
    "增速与两期数值不符", "the growth rate does not fit the two values")
{
    protected override string Suffix => "%";

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].GrowthOver(inputs[1]);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} ÷ {inputs[1]} − 1";
}
