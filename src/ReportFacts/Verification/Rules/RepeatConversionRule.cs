using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>A quantity and its conversion in brackets.</summary>
internal sealed class RepeatConversionRule() : ArithmeticRule(
    "RF705", "repeat.conversion", "括注换算", Severity.Error, RelationKind.Conversion,
    "换算前后的数值不符", "the converted value does not fit")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].Scale(relation.Factor);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{inputs[0]} × {decimal.Round(relation.Factor, 8):0.########}");
}
