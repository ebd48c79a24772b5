using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Exports − imports = surplus and the like; opening stock + what came − what went = closing stock.</summary>
internal sealed class SumBalanceRule() : ArithmeticRule(
    "RF105", "sum.balance", "差额", Severity.Error, RelationKind.Balance,
    "差额与两个数值不符", "the balance does not fit its two sides")
{
    // A deficit is written as a magnitude: 逆差 = imports − exports.
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) =>
        inputs.Length == 3 ? inputs[0] + inputs[1] - inputs[2] : inputs[0] - inputs[1];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) =>
        inputs.Length == 3 ? $"{inputs[0]} + {inputs[1]} − {inputs[2]}" : $"{inputs[0]} − {inputs[1]}";
}
