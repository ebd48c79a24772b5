using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>增加了N倍 and 翻N番 against the two values.</summary>
internal sealed class GrowthMultipleRule() : ArithmeticRule(
    "RF406", "growth.multiple", "倍与番", Severity.Error, RelationKind.Multiple,
    "倍数与起止数值不符", "the multiple does not fit the from–to values")
{
    // 增加了2倍 is growth by 2, 翻一番 is the ratio 2: the relation's factor is what is taken off the ratio.
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) =>
        inputs[1].Over(inputs[0]) is { } ratio ? ratio - RationalInterval.Point(relation.Factor) : null;

    // 由3亿元增至9亿元，增加了3倍: the ratio itself is stated where the growth belongs. Coarse rounding must not hide it.
    protected override bool IsKnownSlip(ReadOnlySpan<Quantity> operands, Relation relation) =>
        relation.Factor == 1 && operands[0].Point.Sign > 0 && operands[1].Point / operands[0].Point == operands[2].Point;

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) =>
        relation.Factor == 0 ? $"{inputs[1]} ÷ {inputs[0]}" : $"{inputs[1]} ÷ {inputs[0]} − 1";
}
