using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Current − base = change.</summary>
internal sealed class GrowthDeltaRule() : ArithmeticRule(
    "RF404", "growth.delta", "增量复算", Severity.Error, RelationKind.Delta,
    "增减量与两期数值不符", "the difference does not fit the two values")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[1] - inputs[0];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[1]} − {inputs[0]}";
}
