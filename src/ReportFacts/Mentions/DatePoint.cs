using System.Globalization;

namespace ReportFacts.Mentions;

/// <summary>A calendar point of any precision: a year, a quarter, a month or a day; the year may be unsaid.</summary>
/// <param name="Year">Year of the Common Era, 1 to 9999, or 0 when the text does not say it.</param>
/// <param name="Month">Month 1 to 12, quarter 33 to 36 (EDTF), or 0 when not said.</param>
/// <param name="Day">Day 1 to 31, or 0 when not said.</param>
public readonly record struct DatePoint(short Year, byte Month = 0, byte Day = 0)
{
    /// <summary>Whether nothing is said; the <c>default</c> value.</summary>
    public bool IsUnknown => Year == 0 && Month == 0 && Day == 0;

    /// <summary>The point in EDTF: <c>2018-01-05</c>, <c>XXXX-11</c>, <c>XXXX-XX-09</c>, <c>2021-33</c>; empty when unknown.</summary>
    /// <returns>The EDTF text.</returns>
    public override string ToString()
    {
        if (IsUnknown) return "";
        string year = Year == 0 ? "XXXX" : Year.ToString("D4", CultureInfo.InvariantCulture);
        if (Month == 0 && Day == 0) return year;
        string month = Month == 0 ? "XX" : Month.ToString("D2", CultureInfo.InvariantCulture);
        return Day == 0 ? $"{year}-{month}" : $"{year}-{month}-{Day.ToString("D2", CultureInfo.InvariantCulture)}";
    }
}
