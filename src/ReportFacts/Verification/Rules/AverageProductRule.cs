using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Average × number = total.</summary>
internal sealed class AverageProductRule() : ArithmeticRule(
    "RF602", "avg.product", "均值×个数", Severity.Error, RelationKind.AverageTimesCount,
    "均值乘以个数与总数不符", "average times number is not the total")
{
    protected override bool Multiplies => true;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].Times(inputs[1]);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} × {inputs[1]}";
}
