using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>The months that a date covers: 一季度 is 1 to 3, 2024年 is 1 to 12.</summary>
/// <param name="Year">The year; 0 when the text does not say.</param>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month.</param>
internal readonly record struct MonthSpan(int Year, int First, int Last)
{
    /// <summary>Reads a date; false for days and for dates that cover no known months.</summary>
    public static bool TryRead(ReportDate date, out MonthSpan months)
    {
        DatePoint start = date.Start, end = date.IsPeriod ? date.End : date.Start;
        months = new(start.Year, FirstOf(start), LastOf(end));
        bool known = start.Day == 0 && end.Day == 0 && (start.Month > 0 || start.Year > 0) && !(date.IsPeriod && end.Month == 0);
        return known && months.Last >= months.First && (end.Year == start.Year || end.Year == 0);
    }

    /// <summary>Whether all months of another span, and others besides, are in this one; years that are not given are taken to be one.</summary>
    public bool Holds(MonthSpan other) =>
        First <= other.First && Last >= other.Last && Last - First > other.Last - other.First && (Year == other.Year || Year == 0 || other.Year == 0);

    /// <summary>The first month of a point in time.</summary>
    public static int FirstOf(DatePoint point) => point.IsQuarter ? (point.Month - 33) * 3 + 1 : Math.Max((byte)1, point.Month);

    /// <summary>The last month of a point in time.</summary>
    public static int LastOf(DatePoint point) => point.IsQuarter ? (point.Month - 32) * 3 : point.Month == 0 ? 12 : point.Month;
}
