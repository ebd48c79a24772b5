using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Days of a meeting against its dates, counted with or without the last day.</summary>
internal sealed class DurationRangeRule() : RelationRule(
    "RF1001", "dur.range", "会期", Severity.Error, RelationKind.DateRangeDuration,
    "天数与起止日期不符", "the number of days does not fit the dates")
{
    private const int DaysOfWeek = 7;
    private const decimal DaysOfMonth = 30.4m, Slack = 0.6m;

    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        (DatePoint from, DatePoint to) = operands.Length == 3
            ? (operands[0].Mention.Date.Start, operands[1].Mention.Date.Start)
            : (operands[0].Mention.Date.Start, operands[0].Mention.Date.End);
        Quantity stated = operands[^1];
        int year = from.Year > 0 ? from.Year : 2001; // a common year; 29 February is given the benefit of the doubt below
        if (!TryDay(year, from, out DateOnly start) || !TryDay(to.Year > 0 ? to.Year : year, to, out DateOnly end) || end < start)
            return Outcome.NotAssessable(NotAssessableReason.Ambiguous);
        int between = end.DayNumber - start.DayNumber, leap = from.Year == 0 && start.Month <= 2 && end.Month > 2 ? 1 : 0;
        decimal unit = stated.Mention.Unit switch { "week" => DaysOfWeek, "month" => DaysOfMonth, _ => 1 };
        bool holds = stated.IsApproximate || Fits(stated.Point, between, leap, unit);
        string counted = unit == 1 ? FormulaText.Show(between + 1, 1, 0) : FormulaText.Show((Rational)(between + 1) / unit, 1, 1);
        return Outcome.Of(holds, $"{from} – {to}: {counted} {(holds ? "≈" : "≠")} {FormulaText.Show(stated.Point, 1, 1)}");
    }

    // Days count with or without the last one; weeks and months are rounded.
    private static bool Fits(Rational stated, int between, int leap, decimal unit) => unit == 1
        ? stated >= between && stated <= between + 1 + leap
        : (stated - (Rational)(between + 1) / unit).Abs() <= Slack;

    private static bool TryDay(int year, DatePoint point, out DateOnly day)
    {
        day = default;
        if (point.Month is < 1 or > 12 || point.Day < 1 || point.Day > DateTime.DaysInMonth(year, point.Month)) return false;
        day = new DateOnly(year, point.Month, point.Day);
        return true;
    }
}
