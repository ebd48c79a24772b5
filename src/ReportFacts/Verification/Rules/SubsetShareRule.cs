using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>其中 part with its share of the whole.</summary>
internal sealed class SubsetShareRule() : ArithmeticRule(
    "RF203", "subset.share", "子集占比", Severity.Error, RelationKind.SubsetShare,
    "子集占比与数值不符", "the share of the part does not fit the numbers")
{
    protected override string Suffix => "%";

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].ShareOf(inputs[1]);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} ÷ {inputs[1]}";
}
