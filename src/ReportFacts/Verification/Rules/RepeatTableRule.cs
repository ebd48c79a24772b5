using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>A number of a sentence against the cell of a table in the same text that bears its name.</summary>
internal sealed class RepeatTableRule() : RelationRule(
    "RF703", "repeat.table", "文表不符", Severity.Error, RelationKind.TableCell,
    "正文与表格数值不一致", "text and table state different numbers")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands) => SameFact.Judge(operands[0], operands[1]);
}
