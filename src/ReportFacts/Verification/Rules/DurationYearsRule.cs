using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>历时N年 against the two years; one more or less may be a matter of months, where those are not given.</summary>
internal sealed class DurationYearsRule() : RelationRule(
    "RF1002", "dur.years", "历时", Severity.Warning, RelationKind.YearsBetween,
    "年数与起止年份不符", "the number of years does not fit the years")
{
    private const int MonthsOfYear = 12;

    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        (DatePoint start, DatePoint end) = (operands[0].Mention.Date.Start, operands[1].Mention.Date.Start);
        int between = end.Year - start.Year;
        if (between <= 0) return Outcome.NotAssessable(NotAssessableReason.Ambiguous);
        Rational years = operands[2].Point;
        bool known = IsMonth(start) && IsMonth(end);
        bool holds = operands[2].IsApproximate || (known ? Fits(years, (between * MonthsOfYear) + end.Month - start.Month, between + 1) : (years - between).Abs() <= 1);
        return Outcome.Of(holds, known ? $"{start} – {end} {(holds ? "≈" : "≠")} {FormulaText.Show(years, 1, 1)}" : $"{end.Year} − {start.Year} = {between} {(holds ? "≈" : "≠")} {FormulaText.Show(years, 1, 1)}");
    }

    // Whole years may be full ones or all that were begun; 三年半 means the months.
    private static bool Fits(Rational years, int months, int begun)
    {
        Rational exact = (Rational)months / MonthsOfYear;
        bool whole = years.ToDecimal() is { } printed && decimal.IsInteger(printed);
        return whole ? years > exact - 1 && years <= begun : (years - exact).Abs() * 3 <= 1;
    }

    private static bool IsMonth(DatePoint point) => point.Month is >= 1 and <= MonthsOfYear;
}
