using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>由高到低依次为: the values must follow the announced order; those of the first, second and third place must rise or fall.</summary>
internal sealed class RankOrderRule() : RelationRule(
    "RF1101", "rank.order", "顺序", Severity.Error, RelationKind.Order,
    "数值与所述顺序不符", "the values are not in the order that is announced")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        // Places in their order announce no direction; the first and the last value do.
        int sign = relation.Number != 0 ? relation.Number : operands[0].Exceeds(operands[^1]) ? -1 : 1;
        for (int i = 1; i < operands.Length; i++)
        {
            bool against = sign > 0 ? operands[i - 1].Exceeds(operands[i]) : operands[i].Exceeds(operands[i - 1]);
            if (against) return new(CheckStatus.Fail) { Formula = $"{operands[i - 1].Text}, {operands[i].Text}" };
        }
        return Outcome.Of(holds: true, string.Join(sign > 0 ? " ≤ " : " ≥ ", operands.ToArray().Select(item => item.Text)));
    }
}
