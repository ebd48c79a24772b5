using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Flows of neighbouring periods add up to that of the period they make.</summary>
internal sealed class SumPeriodsRule() : ArithmeticRule(
    "RF106", "sum.periods", "分期累计", Severity.Error, RelationKind.PeriodSum,
    "各期之和与全期数不符", "the periods do not add up to the whole period")
{
    protected override bool AddsRoundedTerms => true;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => RationalInterval.Sum(inputs);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => string.Join(" + ", inputs!);
}
