using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>Items listed before their number: three names before 四个 are one too few; after 等 only too many are wrong.</summary>
internal sealed class RankListedCountRule() : RelationRule(
    "RF1105", "rank.listed-count", "列举数", Severity.Warning, RelationKind.ListedCount,
    "列举的项数与所述数目不符", "the number of listed items is not the stated one")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        int stated = (int)(operands[0].Point.ToDecimal(0) ?? 0);
        bool open = relation.Factor == 0;
        bool holds = open ? relation.Number <= stated : relation.Number == stated;
        return Outcome.Of(holds, $"{relation.Number} {(holds ? open ? "≤" : "=" : open ? ">" : "≠")} {stated}");
    }
}
