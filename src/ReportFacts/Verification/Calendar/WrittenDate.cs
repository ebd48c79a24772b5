namespace ReportFacts.Verification.Calendar;

/// <summary>A date as its digits stand in the text, whether or not such a day exists; 0 for a part that is not written.</summary>
/// <param name="Year">The year of four digits.</param>
/// <param name="Month">The number before 月.</param>
/// <param name="Day">The number before 日 or 号.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Just behind its last character.</param>
internal readonly record struct WrittenDate(int Year, int Month, int Day, int Start, int End)
{
    /// <summary>Reads the date around a 月: 2025年2月29日, 6月31日, 2025年13月.</summary>
    public static bool TryReadAtMonth(ReadOnlySpan<char> text, int sign, out WrittenDate date)
    {
        date = default;
        int start = sign;
        if (!Digits.TryReadBack(text, ref start, 2, out int month)) return false;
        int year = 0;
        int yearSign = start - 1;
        if (yearSign > 0 && text[yearSign] == '年')
        {
            int yearStart = yearSign;
            if (Digits.TryReadBack(text, ref yearStart, 4, out int read) && yearSign - yearStart == 4) (year, start) = (read, yearStart);
        }
        int end = sign + 1;
        int day = 0;
        int dayEnd = end;
        if (Digits.TryRead(text, ref dayEnd, 2, out int number) && dayEnd < text.Length && text[dayEnd] is '日' or '号') (day, end) = (number, dayEnd + 1);
        if (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or '第')) return false;
        date = new(year, month, day, start, end);
        return year > 0 || day > 0;
    }

    /// <summary>Whether the calendar has such a day; without a year, 29 February is allowed.</summary>
    public bool Exists => Month is >= 1 and <= 12 && (Day == 0 || (Day >= 1 && Day <= DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year : 2000, Month)));
}
