using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>三连增, 逐年下降 against the listed series.</summary>
internal sealed class RankSeriesRule() : RelationRule(
    "RF1104", "rank.series", "新高·连增", Severity.Warning, RelationKind.Series,
    "所列数值并非逐年增减", "the series does not rise or fall throughout")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        for (int i = 1; i < operands.Length; i++)
        {
            bool against = relation.Number > 0 ? operands[i - 1].Exceeds(operands[i]) : operands[i].Exceeds(operands[i - 1]);
            if (against) return new(CheckStatus.Fail) { Formula = $"{operands[i - 1].Text} → {operands[i].Text}" };
        }
        return Outcome.Of(holds: true, string.Join(" → ", operands.ToArray().Select(item => item.Text)));
    }
}
