using System.Globalization;

namespace ReportFacts.Mentions.Dates;

/// <summary>The lunar calendar of 1901 to 2100.</summary>
internal static class LunarYear
{
    // Tables only: no state that could change, so one instance serves all threads.
    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>Converts a lunar day; false outside 1901 to 2100 or when that month has no such day.</summary>
    /// <param name="year">Year of the Common Era in which the lunar year begins.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day, 1 to 30; 0 is the last day of the month.</param>
    /// <param name="leap">Whether the leap month of that number is meant.</param>
    /// <param name="point">The day in the common calendar.</param>
    public static bool TryConvert(int year, int month, int day, bool leap, out DatePoint point)
    {
        point = default;
        if (year is < 1901 or > 2100 || month is < 1 or > 12) return false;
        int leapMonth = Calendar.GetLeapMonth(year); // counted with the leap month itself: 5 for a leap fourth month
        if (leap && leapMonth != month + 1) return false;
        int index = leap || (leapMonth > 0 && month >= leapMonth) ? month + 1 : month;
        int days = Calendar.GetDaysInMonth(year, index);
        if (day > days) return false;
        DateTime date = Calendar.ToDateTime(year, index, day == 0 ? days : day, 0, 0, 0, 0);
        point = new((short)date.Year, (byte)date.Month, (byte)date.Day);
        return true;
    }
}
