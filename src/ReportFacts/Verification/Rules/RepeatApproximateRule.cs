using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>An approximate number and the exact one for the same fact.</summary>
internal sealed class RepeatApproximateRule() : RelationRule(
    "RF704", "repeat.approx", "概确不符", Severity.Warning, RelationKind.ApproximateThenExact,
    "概数与精确数不符", "the approximate number does not fit the exact one")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands) => SameFact.Judge(operands[0], operands[1]);
}
