using System.Globalization;
using ReportFacts.Mentions;

namespace ReportFacts.Recognizers;

/// <summary>Reads the TIMEX expressions that Microsoft.Recognizers.Text gives.</summary>
internal static class Timex
{
    /// <summary>Reads <c>2021-05-02</c>, <c>XXXX-05</c>, <c>2021-05-02T15</c>; unknown for weeks, seasons and the like.</summary>
    public static ReportDate Point(string timex)
    {
        string date = timex.Split('T')[0];
        string[] parts = date.Split('-');
        if (parts.Length > 3 || !TryField(parts[0], 4, out int year)) return default;
        int month = 0;
        int day = 0;
        if ((parts.Length > 1 && !TryField(parts[1], 2, out month)) || (parts.Length > 2 && !TryField(parts[2], 2, out day))) return default;
        return new ReportDate(new DatePoint((short)year, (byte)month, (byte)day));
    }

    /// <summary>Reads a period: <c>2021-04</c>, or <c>(2021-05-02,2021-05-05,P3D)</c>, whose end is exclusive unless it is written in the text.</summary>
    public static ReportDate Period(string timex, Dictionary<string, string> values, string text)
    {
        if (!timex.StartsWith('(') && Point(timex) is { IsUnknown: false } point) return point;
        if (!TryDate(values, "start", out DateOnly start) || !TryDate(values, "end", out DateOnly end)) return default;
        bool inclusive = text.Contains(end.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && timex.EndsWith("D)", StringComparison.Ordinal);
        if (!inclusive && end > start) end = end.AddDays(-1);
        return new ReportDate(PointOf(start), PointOf(end));
    }

    /// <summary>Reads a duration of one unit: <c>P3D</c>, <c>PT2H</c>; <see langword="null"/> for composite ones.</summary>
    public static (decimal Value, string Unit)? Duration(string timex)
    {
        bool time = timex.StartsWith("PT", StringComparison.Ordinal);
        if (timex.Length < 3 || timex[0] != 'P') return null;
        string? unit = (time, timex[^1]) switch
        {
            (false, 'Y') => "year",
            (false, 'M') => "month",
            (false, 'W') => "week",
            (false, 'D') => "day",
            (true, 'H') => "hour",
            (true, 'M') => "minute",
            _ => null,
        };
        string number = timex[(time ? 2 : 1)..^1];
        return unit is not null && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? (value, unit) : null;
    }

    // X for what the text does not say.
    private static bool TryField(string part, int length, out int value)
    {
        value = 0;
        if (part.Length != length) return false;
        return part.All(c => c == 'X') || int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryDate(Dictionary<string, string> values, string name, out DateOnly date)
    {
        date = default;
        return values.TryGetValue(name, out string? text) && text.Length >= 10
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static DatePoint PointOf(DateOnly date) => new((short)date.Year, (byte)date.Month, (byte)date.Day);
}
