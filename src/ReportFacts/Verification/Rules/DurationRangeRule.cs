using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Days of a meeting against its dates, counted with or without the last day.</summary>
internal sealed class DurationRangeRule() : RelationRule(
    "RF1001", "dur.range", "会期", Severity.Error, RelationKind.DateRangeDuration,
    "天数与起止日期不符", "the number of days does not fit the dates")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        ReportDate date = operands[0].Mention.Date;
        int year = date.Start.Year > 0 ? date.Start.Year : 2001; // a common year; 29 February is given the benefit of the doubt below
        if (!TryDay(year, date.Start, out DateOnly start) || !TryDay(date.End.Year > 0 ? date.End.Year : year, date.End, out DateOnly end) || end < start)
            return Outcome.NotAssessable(NotAssessableReason.Ambiguous);
        int between = end.DayNumber - start.DayNumber, leap = date.Start.Year == 0 && start.Month <= 2 && end.Month > 2 ? 1 : 0;
        Rational days = operands[1].Point;
        bool holds = operands[1].IsApproximate || (days >= between && days <= between + 1 + leap);
        return Outcome.Of(holds, $"{date.Start} – {date.End}: {between + 1} {(holds ? "≈" : "≠")} {FormulaText.Show(days, 1, 1)}");
    }

    private static bool TryDay(int year, DatePoint point, out DateOnly day)
    {
        day = default;
        if (point.Month is < 1 or > 12 || point.Day < 1 || point.Day > DateTime.DaysInMonth(year, point.Month)) return false;
        day = new DateOnly(year, point.Month, point.Day);
        return true;
    }
}
