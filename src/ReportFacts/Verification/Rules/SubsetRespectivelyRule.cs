using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>As many values behind 分别 as subjects before it.</summary>
internal sealed class SubsetRespectivelyRule() : RelationRule(
    "RF205", "subset.respectively", "分别对应", Severity.Error, RelationKind.Respectively,
    "“分别”前后的项数不一致", "分别 pairs a different number of subjects and values")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        return Outcome.Of(relation.Number == operands.Length, $"{relation.Number} {(relation.Number == operands.Length ? "=" : "≠")} {operands.Length}");
    }
}
