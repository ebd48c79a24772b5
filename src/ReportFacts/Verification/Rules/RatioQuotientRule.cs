using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>A : B against the stated ratio.</summary>
internal sealed class RatioQuotientRule() : ArithmeticRule(
    "RF501", "ratio.quotient", "比值复算", Severity.Error, RelationKind.Quotient,
    "比值与两个数值不符", "the ratio does not fit the two values")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].Over(inputs[1]);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} ÷ {inputs[1]}";
}
