using System.Globalization;

namespace ReportFacts.Mentions;

/// <summary>
/// A calendar point or period as a report writes it, which may leave out the year, the month or one end.
/// Its text form is EDTF (ISO 8601-2): <c>2019-11</c>, <c>XXXX-01/XXXX-06</c>, <c>2015/..</c>, <c>2021-33</c> for the first quarter.
/// </summary>
/// <remarks>Ten bytes, immutable and thread-safe. <c>default</c> is the date that says nothing; its text is empty.</remarks>
public readonly record struct ReportDate
{
    /// <summary>Makes a single point.</summary>
    /// <param name="point">The point.</param>
    public ReportDate(DatePoint point) => Start = point;

    /// <summary>Makes a period.</summary>
    /// <param name="start">First point, or <c>default</c> when the period is open to the past.</param>
    /// <param name="end">Last point, inclusive, or <c>default</c> when it is open to the future.</param>
    public ReportDate(DatePoint start, DatePoint end)
    {
        Start = start;
        End = end;
        IsPeriod = true;
    }

    /// <summary>The point, or the first point of the period; <c>default</c> when open to the past.</summary>
    public DatePoint Start { get; }

    /// <summary>The last point of the period, inclusive; <c>default</c> when open to the future or when this is a point.</summary>
    public DatePoint End { get; }

    /// <summary>Whether this is a period with two ends, one of which may be open.</summary>
    public bool IsPeriod { get; }

    /// <summary>Whether nothing is known of the date (a relative date without reference date, a time of day).</summary>
    public bool IsUnknown => Start.IsUnknown && End.IsUnknown;

    /// <summary>Whether the calendar has this date and its ends, as far as both can be compared, are in order.</summary>
    public bool IsValid
    {
        get
        {
            if (!Start.IsValid || !End.IsValid) return false;
            return !IsPeriod || Earliest is not { } first || Latest is not { } last || first <= last;
        }
    }

    /// <summary>
    /// The first day it covers, or <see langword="null"/> when that is not known: no year, an invalid date, or a period open to the past.
    /// </summary>
    public DateOnly? Earliest => Start.Earliest;

    /// <summary>
    /// The last day it covers, or <see langword="null"/> when that is not known: no year, an invalid date, or a period open to the future.
    /// </summary>
    public DateOnly? Latest => IsPeriod ? End.Latest : Start.Latest;

    /// <summary>The date in EDTF; empty when it <see cref="IsUnknown"/>.</summary>
    /// <returns>A point such as <c>2019-11</c> or an interval such as <c>2019/2021</c>.</returns>
    public override string ToString()
    {
        if (IsUnknown) return "";
        if (!IsPeriod) return Start.ToString();
        return string.Create(CultureInfo.InvariantCulture, $"{(Start.IsUnknown ? ".." : Start)}/{(End.IsUnknown ? ".." : End)}");
    }
}
