using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Counted parts that cover a counted whole.</summary>
internal sealed class SumCountRule() : ArithmeticRule(
    "RF102", "sum.count", "计数合计", Severity.Error, RelationKind.CountSum,
    "各项计数之和与总数不符", "the counted parts do not add up to the total")
{
    protected override bool AddsRoundedTerms => true;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => RationalInterval.Sum(inputs);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => string.Join(" + ", inputs!);
}
