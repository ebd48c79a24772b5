using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Reference;

/// <summary>Whether a row of a table and a claim speak of one period: 上半年 is 1—6月, and a number as of 年末 is one of the year.</summary>
internal static class PeriodMatch
{
    /// <summary>The date that governs a claim; says nothing when there is none.</summary>
    public static ReportDate Of(Claim claim)
    {
        ref readonly ClaimRecord record = ref claim.Record;
        return record.Period < 0 ? default : claim.Store.Records[record.Period].Date;
    }

    /// <summary>Whether a claim speaks of a year that only the day of writing tells (去年), which was not given.</summary>
    public static bool IsUnresolved(Claim claim) => claim.Period is "去年" or "上年" or "今年" or "本年" or "前年" or "明年" or "今年以来" or "上年度" or "本年度";

    public static bool Fits(ReportDate row, ReportDate claim)
    {
        if (row.IsUnknown || claim.IsUnknown) return true;
        (DatePoint from, DatePoint to) = Ends(row);
        (DatePoint start, DatePoint end) = Ends(claim);
        if (YearsDiffer(from, start) || YearsDiffer(to, end)) return false;
        if (end.Day != 0 && to.Day == 0) return MonthSpan.LastOf(to) == end.Month && (from.Month != 0 ? MonthSpan.FirstOf(from) == MonthSpan.LastOf(to) || IsLastDay(end) : IsLastDay(end));
        if (to.Day != 0 && end.Day == 0) return MonthSpan.LastOf(end) == to.Month && (start.Month != 0 ? MonthSpan.FirstOf(start) == MonthSpan.LastOf(end) || IsLastDay(to) : IsLastDay(to));
        return MonthSpan.FirstOf(from) == MonthSpan.FirstOf(start) && MonthSpan.LastOf(to) == MonthSpan.LastOf(end) && from.Day == start.Day && to.Day == end.Day;
    }

    private static bool YearsDiffer(DatePoint a, DatePoint b) => a.Year != 0 && b.Year != 0 && a.Year != b.Year;

    private static bool IsLastDay(DatePoint point) => point.Day >= 28 && point.Day >= DateTime.DaysInMonth(point.Year is > 0 and <= 9999 ? point.Year : 2001, point.Month is >= 1 and <= 12 ? point.Month : 1);

    // An open end stands for the other one: 截至6月 begins nowhere.
    private static (DatePoint From, DatePoint To) Ends(ReportDate date) =>
        !date.IsPeriod ? (date.Start, date.Start) : (date.Start.IsUnknown ? date.End : date.Start, date.End.IsUnknown ? date.Start : date.End);
}
