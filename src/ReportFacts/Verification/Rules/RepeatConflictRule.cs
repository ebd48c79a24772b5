using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>The same fact stated twice: the intervals must meet.</summary>
internal sealed class RepeatConflictRule() : RelationRule(
    "RF701", "repeat.conflict", "前后不一", Severity.Error, RelationKind.Repetition,
    "同一事项前后数值不一致", "the same fact is stated with different numbers")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands) => SameFact.Judge(operands[0], operands[1]);
}
