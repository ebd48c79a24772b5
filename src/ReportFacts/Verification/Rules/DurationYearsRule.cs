using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>历时N年 against the two years; one more or less may be a matter of months.</summary>
internal sealed class DurationYearsRule() : RelationRule(
    "RF1002", "dur.years", "历时", Severity.Warning, RelationKind.YearsBetween,
    "年数与起止年份不符", "the number of years does not fit the years")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        int between = operands[1].Mention.Date.Start.Year - operands[0].Mention.Date.Start.Year;
        if (between <= 0) return Outcome.NotAssessable(NotAssessableReason.Ambiguous);
        Rational years = operands[2].Point;
        bool holds = operands[2].IsApproximate || (years - between).Abs() <= 1;
        return Outcome.Of(holds, $"{operands[1].Mention.Date.Start.Year} − {operands[0].Mention.Date.Start.Year} = {between} {(holds ? "≈" : "≠")} {FormulaText.Show(years, 1, 1)}");
    }
}
