using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>A part behind 其中 can't pass its whole.</summary>
internal sealed class SubsetBoundRule() : ArithmeticRule(
    "RF201", "subset.bound", "其中超总体", Severity.Error, RelationKind.Subset,
    "“其中”的数大于总体", "a part is larger than its whole")
{
    protected override Comparison Comparison => Comparison.StatedAtMost;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => inputs[0];
}
