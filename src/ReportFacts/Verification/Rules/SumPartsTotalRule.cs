using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Parts with a stated total: ΣI ∩ T ≠ ∅.</summary>
internal sealed class SumPartsTotalRule() : ArithmeticRule(
    "RF101", "sum.parts-total", "分项合计", Severity.Error, RelationKind.Sum,
    "分项之和与合计不符", "the parts do not add up to the total")
{
    protected override bool AddsRoundedTerms => true;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => RationalInterval.Sum(inputs);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => string.Join(" + ", inputs!);
}
