using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Points contributed = contribution × growth.</summary>
internal sealed class GrowthContributionRule() : ArithmeticRule(
    "RF410", "growth.contribution", "贡献与拉动", Severity.Warning, RelationKind.Contribution,
    "拉动点数与贡献率、增速不符", "the points contributed do not fit contribution and growth")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].Times(inputs[1])?.Scale(0.01m);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]}% × {inputs[1]}%";
}
