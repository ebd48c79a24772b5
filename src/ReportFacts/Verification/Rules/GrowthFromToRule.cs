using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>由A增加到B with a rate.</summary>
internal sealed class GrowthFromToRule() : ArithmeticRule(
    "RF402", "growth.from-to", "由A到B", Severity.Error, RelationKind.FromToRate,
    "增速与起止数值不符", "the growth rate does not fit the from–to values")
{
    protected override string Suffix => "%";

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[1].GrowthOver(inputs[0]);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[1]} ÷ {inputs[0]} − 1";
}
