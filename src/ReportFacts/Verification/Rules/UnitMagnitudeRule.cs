using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>The same fact twice with the same digits a power of ten apart: 3.2亿元 and 3.2万元.</summary>
internal sealed class UnitMagnitudeRule() : RelationRule(
    "RF801", "unit.magnitude", "数量级", Severity.Error, RelationKind.Magnitude,
    "同一事项前后相差整数个数量级", "the same fact differs by a power of ten")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        (Quantity first, Quantity second) = (operands[0], operands[1]);
        return Outcome.Of(first.Outer.Intersects(second.Outer), $"{first.Text} ≠ {second.Text}");
    }
}
