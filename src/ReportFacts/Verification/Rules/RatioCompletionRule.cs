using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Actual against plan.</summary>
internal sealed class RatioCompletionRule() : ArithmeticRule(
    "RF504", "ratio.completion", "完成率", Severity.Error, RelationKind.Completion,
    "完成率与数值不符", "the completion rate does not fit the numbers")
{
    protected override string Suffix => "%";

    protected override bool MayBeRound(int operand) => operand == 0;

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].ShareOf(inputs[1]);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} ÷ {inputs[1]}";
}
