using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Birth rate − death rate.</summary>
internal sealed class RatioNaturalGrowthRule() : ArithmeticRule(
    "RF505", "ratio.natural", "自然增长率", Severity.Error, RelationKind.NaturalGrowth,
    "自然增长率与出生率、死亡率不符", "natural growth is not birth rate minus death rate")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0] - inputs[1];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} − {inputs[1]}";
}
