using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>A value said to be the highest is not lower than a listed peer.</summary>
internal sealed class RankSuperlativeRule() : RelationRule(
    "RF1102", "rank.superlative", "最值", Severity.Warning, RelationKind.Superlative,
    "所称最值并非所列数值中的最值", "the value said to be the highest or lowest is not")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        for (int i = 1; i < operands.Length; i++)
        {
            bool beaten = relation.Number > 0 ? operands[i].Exceeds(operands[0]) : operands[0].Exceeds(operands[i]);
            if (beaten) return new(CheckStatus.Fail) { Formula = $"{operands[0].Text} {(relation.Number > 0 ? "<" : ">")} {operands[i].Text}" };
        }
        return Outcome.Of(holds: true, operands[0].Text);
    }
}
