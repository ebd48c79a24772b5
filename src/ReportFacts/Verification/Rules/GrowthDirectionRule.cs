using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>The verb of a change against the two values.</summary>
internal sealed class GrowthDirectionRule() : RelationRule(
    "RF403", "growth.direction", "方向矛盾", Severity.Error, RelationKind.FromToDirection,
    "增减方向与数值变化相反", "the direction of the change contradicts the numbers")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        (Quantity before, Quantity now) = (operands[0], operands[1]);
        bool against = relation.Number > 0 ? before.Exceeds(now) : now.Exceeds(before);
        string sign = now.Point > before.Point ? "<" : now.Point < before.Point ? ">" : "=";
        decimal scale = before.Point.Abs() >= 100_000_000 ? 100_000_000 : before.Point.Abs() >= 10_000 ? 10_000 : 1;
        return Outcome.Of(!against, $"{FormulaText.Show(before.Point, scale, 6)} {sign} {FormulaText.Show(now.Point, scale, 6)}");
    }
}
