using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Months and what is written behind them: a day, 底, 中旬.</summary>
internal static class MonthReader
{
    // Wrong months are read as well, so that they can be reported; beyond this the field would read as a quarter.
    private const int LargestMonth = 32;
    private const int LargestDay = 99;

    /// <summary>Reads a month whose number has been read and whose 月 stands at <paramref name="unit"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in CalendarNumber number, int unit, int year, out DatePart part)
    {
        part = default;
        if (IsTwoMonths(number))
        {
            int end = At(text, unit + 1) == '份' ? unit + 2 : unit + 1;
            part = DatePart.Period(new DatePoint((short)year, (byte)(number.Value / 10)), new DatePoint((short)year, (byte)(number.Value % 10)), DateUnit.Month, end);
            part.Traits = MentionTraits.Range;
            return true;
        }
        if (!IsMonth(number) || At(text, unit + 1) is '龄' or '球') return false;
        part = ReadBehind(text, unit + 1, year, number.Value);
        return true;
    }

    /// <summary>Whether a number can be a month, right or wrong.</summary>
    public static bool IsMonth(in CalendarNumber number) => number is { Value: > 0 and <= LargestMonth, Digits: <= 2 };

    // 五六月份: May and June; twelve is written 十二
    private static bool IsTwoMonths(in CalendarNumber number) =>
        number is { IsHan: true, Digits: 2, Value: > 11 and < 99 } && (number.Value / 10) + 1 == number.Value % 10;

    /// <summary>Whether a number can be a day of a month, right or wrong.</summary>
    public static bool IsDay(in CalendarNumber number) => number is { Value: > 0 and <= LargestDay, Digits: <= 2 };

    /// <summary>Reads what stands behind the 月 of a month.</summary>
    public static DatePart ReadBehind(ReadOnlySpan<char> text, int behind, int year, int month)
    {
        int at = SkipBlank(text, behind);
        if (CalendarNumber.TryRead(text, at, out CalendarNumber day) && IsDay(day) && TryReadDay(text, day, year, month, out DatePart part)) return part;
        switch (At(text, behind))
        {
            case '底' or '末':
                return End(year, month, behind + 1);
            case '初' or '份':
                return Plain(year, month, behind + 1);
            case '上' or '中' or '下':
                int xun = At(text, behind + 1) is '中' or '下' ? behind + 2 : behind + 1;
                return Plain(year, month, At(text, xun) == '旬' ? xun + 1 : behind);
            default:
                return Plain(year, month, behind);
        }
    }

    /// <summary>The last day of a month as a point. The end of February of an unsaid year is the 28th, with a warning.</summary>
    public static DatePart End(int year, int month, int end)
    {
        if (month is < 1 or > 12) return Plain(year, month, end);
        int last = year > 0 ? DateTime.DaysInMonth(year, month) : DateTime.DaysInMonth(2001, month);
        DatePart part = DatePart.Point(year, month, last, DateUnit.Month, end);
        if (year <= 0 && month == 2) part.Traits = MentionTraits.Ambiguous;
        return part;
    }

    private static DatePart Plain(int year, int month, int end) => DatePart.Point(year, month, 0, DateUnit.Month, end);

    // 5月25日, 5月3—7日, and the 3 of 5月3、7日
    private static bool TryReadDay(ReadOnlySpan<char> text, in CalendarNumber day, int year, int month, out DatePart part)
    {
        part = default;
        int unit = SkipBlank(text, day.End);
        if (IsDayUnit(text, unit))
        {
            part = DatePart.Point(year, month, day.Value, DateUnit.Month, unit + 1);
        }
        else if (SharedUnit.TryReadUpper(text, day, out CalendarNumber upper) && IsDay(upper) && IsDayUnit(text, SkipBlank(text, upper.End)))
        {
            var last = new DatePoint((short)year, (byte)month, (byte)upper.Value);
            part = DatePart.Period(last with { Day = (byte)day.Value }, last, DateUnit.Month, SkipBlank(text, upper.End) + 1);
            part.Traits = MentionTraits.Range;
        }
        else if (SharedUnit.FindInList(text, day) is > 0 and int shared && IsDayUnit(text, shared))
        {
            part = DatePart.Point(year, month, day.Value, DateUnit.Month, day.End);
            part.Traits = MentionTraits.SharedUnit;
        }
        else
        {
            return false;
        }
        part.Finest = DateUnit.Day;
        return true;
    }

    private static bool IsDayUnit(ReadOnlySpan<char> text, int index) => At(text, index) is '日' or '号';
}
