using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>连续N年 counts both ends of the years before it.</summary>
internal sealed class DurationStreakRule() : RelationRule(
    "RF1003", "dur.streak", "连续N年", Severity.Warning, RelationKind.Streak,
    "连续年数与起止年份不符", "the number of years in a row does not fit the years")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        ReportDate date = operands[0].Mention.Date;
        int count = date.End.Year - date.Start.Year + 1;
        if (count <= 1) return Outcome.NotAssessable(NotAssessableReason.Ambiguous);
        bool holds = operands[1].IsApproximate || operands[1].Point == count;
        return Outcome.Of(holds, $"{date.Start}–{date.End}: {count} {(holds ? "=" : "≠")} {FormulaText.Show(operands[1].Point, 1, 1)}");
    }
}
