using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>An approximate number and the exact one for the same thing.</summary>
internal sealed class RepeatApproximateRule() : ArithmeticRule(
    "RF704", "repeat.approx", "概确不符", Severity.Warning, RelationKind.ApproximateThenExact,
    "概数与精确数不符", "the approximate number does not fit the exact one")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => inputs[0];
}
