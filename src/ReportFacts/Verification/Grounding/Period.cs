using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Grounding;

/// <summary>The period a number speaks of: a date, or a relative year that could not be resolved.</summary>
/// <param name="Date">The date; says nothing when unknown.</param>
/// <param name="YearOffset">Distance from the year of writing for 去年, 今年 and the like; <see langword="null"/> for all else.</param>
/// <param name="IsStated">Whether the number's own clause gives it.</param>
internal readonly record struct Period(ReportDate Date, int? YearOffset, bool IsStated)
{
    public static Period Of(ClaimStore store, in ClaimRecord record)
    {
        if (record.Period < 0 || record.PeriodOrigin is SlotOrigin.None or SlotOrigin.Document) return default;
        ref readonly ClaimRecord period = ref store.Records[record.Period];
        if (period.Kind != MentionKind.Date) return default;
        // A day carries over to later clauses only loosely: what follows may have happened on another one.
        if (record.PeriodOrigin != SlotOrigin.Stated && IsDay(period.Date)) return default;
        return new(period.Date, period.Date.IsUnknown ? OffsetOf(store.Slot(period.Span)) : null, record.PeriodOrigin == SlotOrigin.Stated);
    }

    /// <summary>Whether both are known and can't be the same stretch of time. A day within the other's month is the same news told more coarsely.</summary>
    public bool Conflicts(Period other)
    {
        if (IsStated != other.IsStated) return false; // 由2020年的68.2% against a period that only carried over
        if (YearOffset is { } one && other.YearOffset is { } two) return one != two;
        if (Date.IsUnknown || other.Date.IsUnknown) return false;
        if (IsOpen(Date) || IsOpen(other.Date)) return false;
        (DatePoint from, DatePoint to) = Ends(Date);
        (DatePoint otherFrom, DatePoint otherTo) = Ends(other.Date);
        if (YearsDiffer(from, otherFrom) || YearsDiffer(to, otherTo)) return true;
        if (IsDay(Date) || IsDay(other.Date)) return !DayFits(from, to, otherFrom, otherTo);
        if (from.IsUnknown || otherFrom.IsUnknown) return MonthsDiffer(to, otherTo);
        return MonthSpan.FirstOf(from) != MonthSpan.FirstOf(otherFrom) || MonthSpan.LastOf(to) != MonthSpan.LastOf(otherTo);
    }

    // “十四五”以来 covers whatever is said of any of its years.
    private static bool IsOpen(ReportDate date) => date.IsPeriod && date.End.IsUnknown;

    private static bool YearsDiffer(DatePoint a, DatePoint b) => a.Year != 0 && b.Year != 0 && a.Year != b.Year;

    private static bool MonthsDiffer(DatePoint a, DatePoint b) => a.Month != 0 && b.Month != 0 && MonthSpan.LastOf(a) != MonthSpan.LastOf(b);

    private static bool IsDay(ReportDate date) => date.Start.Day != 0 || date.End.Day != 0;

    // Two days must be one; a day and a longer stretch must meet.
    private static bool DayFits(DatePoint from, DatePoint to, DatePoint otherFrom, DatePoint otherTo)
    {
        if (from.Day != 0 && otherFrom.Day != 0 && from.Month != 0 && otherFrom.Month != 0)
            return (from.Month, from.Day) == (otherFrom.Month, otherFrom.Day) && (to.Month, to.Day) == (otherTo.Month, otherTo.Day);
        if (to.Month == 0 || otherTo.Month == 0) return true;
        return MonthSpan.FirstOf(from) <= MonthSpan.LastOf(otherTo) && MonthSpan.FirstOf(otherFrom) <= MonthSpan.LastOf(to);
    }

    private static (DatePoint From, DatePoint To) Ends(ReportDate date) => date.IsPeriod ? (date.Start, date.End) : (date.Start, date.Start);

    private static int? OffsetOf(string? words) => words switch
    {
        "今年" or "本年" or "本年度" or "今年以来" => 0,
        "去年" or "上年" or "上一年" or "上年度" or "上一年度" => -1,
        "前年" => -2,
        "明年" => 1,
        "后年" => 2,
        _ => null,
    };
}
