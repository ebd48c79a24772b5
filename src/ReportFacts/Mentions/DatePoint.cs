using System.Globalization;

namespace ReportFacts.Mentions;

/// <summary>A calendar point of any precision: a year, a quarter, a month or a day; the year may be unsaid.</summary>
/// <param name="Year">Year of the Common Era, 1 to 9999; negative before it (−221 for 221 BC); 0 when the text does not say it.</param>
/// <param name="Month">Month as written (13 in a wrong date), quarter 33 to 36 (EDTF), or 0 when not said.</param>
/// <param name="Day">Day as written, 0 when not said.</param>
/// <remarks>The fields are what the text says, so that an impossible date can be reported: see <see cref="IsValid"/>. Four bytes, immutable.</remarks>
public readonly record struct DatePoint(short Year, byte Month = 0, byte Day = 0)
{
    /// <summary>Whether nothing is said; the <c>default</c> value.</summary>
    public bool IsUnknown => Year == 0 && Month == 0 && Day == 0;

    /// <summary>Whether the point is a quarter of a year.</summary>
    public bool IsQuarter => Month is >= 33 and <= 36;

    /// <summary>
    /// Whether the calendar has such a point. 29 February is valid when the year is not said; a day without a month is valid up to 31; an unknown
    /// point is valid.
    /// </summary>
    public bool IsValid
    {
        get
        {
            if (IsQuarter) return Day == 0;
            if (Month > 12) return false;
            if (Month == 0) return Day <= 31;
            int year = Year is > 0 and <= 9999 ? Year : LeapYear;
            return Day <= DateTime.DaysInMonth(year, Month);
        }
    }

    /// <summary>The first day of the point, or <see langword="null"/> when the year is not said, lies before the Common Era or the date is invalid.</summary>
    public DateOnly? Earliest
    {
        get
        {
            if (!IsDated) return null;
            if (IsQuarter) return new DateOnly(Year, ((Month - 33) * 3) + 1, 1);
            return new DateOnly(Year, Math.Max((byte)1, Month), Math.Max((byte)1, Day));
        }
    }

    /// <summary>The last day of the point, or <see langword="null"/> when the year is not said, lies before the Common Era or the date is invalid.</summary>
    public DateOnly? Latest
    {
        get
        {
            if (!IsDated) return null;
            int month = IsQuarter ? (Month - 32) * 3 : Month == 0 ? 12 : Month;
            return new DateOnly(Year, month, Day > 0 ? Day : DateTime.DaysInMonth(Year, month));
        }
    }

    private const int LeapYear = 2000;

    // A day without its month is no stretch of the calendar.
    private bool IsDated => Year is > 0 and <= 9999 && IsValid && (Day == 0 || Month != 0);

    /// <summary>The point in EDTF: <c>2018-01-05</c>, <c>XXXX-11</c>, <c>XXXX-XX-09</c>, <c>2021-33</c>; empty when unknown.</summary>
    /// <returns>The EDTF text; for an invalid date the fields as written.</returns>
    public override string ToString()
    {
        if (IsUnknown) return "";
        string year = Year switch
        {
            0 => "XXXX",
            < 0 => (Year + 1).ToString("D4", CultureInfo.InvariantCulture), // EDTF has a year 0: 1 BC
            _ => Year.ToString("D4", CultureInfo.InvariantCulture),
        };
        if (Month == 0 && Day == 0) return year;
        string month = Month == 0 ? "XX" : Month.ToString("D2", CultureInfo.InvariantCulture);
        return Day == 0 ? $"{year}-{month}" : $"{year}-{month}-{Day.ToString("D2", CultureInfo.InvariantCulture)}";
    }
}
