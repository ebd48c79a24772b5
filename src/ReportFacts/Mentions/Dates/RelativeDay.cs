using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Days and weeks counted from a reference date: 昨天, 本周一, 上周. Weeks begin on Monday. Without that date they have no value.</summary>
internal static class RelativeDay
{
    private const string Weekdays = "一二三四五六日";

    /// <summary>Reads what stands behind the word of <paramref name="entry"/>, which ends at <paramref name="end"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, DateOnly? reference, RelativeDateEntry entry, int end, out DatePart part)
    {
        part = default;
        if (reference is not { } today)
        {
            bool named = entry.Unit == 'w' && (At(text, end) == '末' || WeekdayAt(text, end) >= 0);
            part = DatePart.Point(0, 0, 0, DateUnit.Day, named ? end + 1 : end);
            return true;
        }
        int offset = entry.Offset ?? 0;
        int first = today.DayNumber + (entry.Unit == 'd' ? offset : (7 * offset) - Weekday(today));
        int last = entry.Unit == 'd' ? first : first + 6;
        if (entry.Unit == 'w' && At(text, end) == '末')
        {
            first += 5;
            end++;
        }
        else if (entry.Unit == 'w' && WeekdayAt(text, end) is >= 0 and int weekday)
        {
            first += weekday;
            last = first;
            end++;
        }
        if (first < 0 || last > DateOnly.MaxValue.DayNumber) return false;
        DatePoint start = PointOf(first);
        part = first == last ? DatePart.Point(start.Year, start.Month, start.Day, DateUnit.Day, end) : DatePart.Period(start, PointOf(last), DateUnit.Day, end);
        return true;
    }

    private static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    private static int WeekdayAt(ReadOnlySpan<char> text, int index) => At(text, index) == '天' ? 6 : Weekdays.IndexOf(At(text, index), StringComparison.Ordinal);

    private static DatePoint PointOf(int dayNumber)
    {
        DateOnly day = DateOnly.FromDayNumber(dayNumber);
        return new((short)day.Year, (byte)day.Month, (byte)day.Day);
    }
}
