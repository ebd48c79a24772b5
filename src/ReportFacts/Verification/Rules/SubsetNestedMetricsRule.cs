using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Metrics of which one holds the other by its meaning.</summary>
internal sealed class SubsetNestedMetricsRule() : ArithmeticRule(
    "RF206", "subset.nested-metrics", "包含口径", Severity.Warning, RelationKind.Nested,
    "被包含的指标大于包含它的指标", "a metric is larger than the one that holds it by its meaning")
{
    protected override Comparison Comparison => Comparison.StatedAtMost;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => inputs[0];
}
