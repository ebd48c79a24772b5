using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Disjoint parts together can't pass their whole.</summary>
internal sealed class SubsetPartialSumRule() : ArithmeticRule(
    "RF202", "subset.partial-sum", "多项超总体", Severity.Warning, RelationKind.PartialSum,
    "各分项之和大于总体", "disjoint parts together are larger than their whole")
{
    protected override Comparison Comparison => Comparison.StatedAtLeast;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => RationalInterval.Sum(inputs);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => string.Join(" + ", inputs!);
}
