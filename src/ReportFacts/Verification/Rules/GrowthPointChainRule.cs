using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Rate now − rate before = points.</summary>
internal sealed class GrowthPointChainRule() : ArithmeticRule(
    "RF408", "growth.pp-chain", "百分点链", Severity.Error, RelationKind.PointChain,
    "百分点差与两个比率不符", "the percentage points do not fit the two rates")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[1] - inputs[0];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[1]} − {inputs[0]}";
}
