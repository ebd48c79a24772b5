using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Quarters against half-years and years, for flows.</summary>
internal sealed class SumPeriodsRule() : ArithmeticRule(
    "RF106", "sum.periods", "分期累计", Severity.Error, RelationKind.Periods,
    "各期之和与累计数不符", "the periods do not add up to the longer one")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => RationalInterval.Sum(inputs);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => string.Join(" + ", inputs!);
}
