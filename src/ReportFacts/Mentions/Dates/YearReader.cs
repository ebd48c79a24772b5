using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Years and what is written behind them: a month, a quarter, 底, a festival, 年代.</summary>
internal static class YearReader
{
    /// <summary>Reads a year whose number has been read and whose 年 stands at <paramref name="unit"/>.</summary>
    public static bool TryRead(in ScanContext context, in CalendarNumber number, int unit, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        if (At(text, unit + 1) == '代') return EraReader.TryReadDecade(in context, number, unit, out part);
        if (!ShortYear.TryRead(in context, number, unit, out int year, out MentionTraits traits)) return false;
        part = ReadBehind(in context, unit + 1, year);
        part.Traits |= traits;
        return true;
    }

    /// <summary>Reads years whose 年 stands behind the last: 2019—2021年, 2019-21年, the 2018 of 2018、2019年; also （2019-2021） in brackets.</summary>
    public static bool TryReadShared(in ScanContext context, in CalendarNumber number, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        if (!IsFullYear(number)) return TryReadShortRange(text, number, out part);
        if (SharedUnit.TryReadUpper(text, number, out CalendarNumber upper))
        {
            int last = upper.Digits == 2 ? (number.Value / 100 * 100) + upper.Value : upper.Value;
            int unit = SkipBlank(text, upper.End);
            if (last <= number.Value || upper.Digits is not (2 or 4) || !IsFullYear(last)) return false;
            int end = At(text, unit) == '年' ? unit + (At(text, unit + 1) == '度' ? 2 : 1) : EndWithoutUnit(in context, upper);
            if (end == 0) return false;
            part = DatePart.Period(new DatePoint((short)number.Value), new DatePoint((short)last), DateUnit.Year, end);
            part.Traits = MentionTraits.Range;
            return true;
        }
        if (SharedUnit.FindInList(text, number) is not (> 0 and int shared) || text[shared] != '年') return false;
        part = DatePart.Point(number.Value, 0, 0, DateUnit.Year, number.End);
        part.Traits = MentionTraits.SharedUnit;
        return true;
    }

    // 05—08年, 98—05年: a leading zero on either side shows that years are meant, not a length of time.
    private static bool TryReadShortRange(ReadOnlySpan<char> text, in CalendarNumber number, out DatePart part)
    {
        part = default;
        if (number is not { Digits: 2, IsHan: false } || !SharedUnit.TryReadUpper(text, number, out CalendarNumber upper) || upper is not { Digits: 2, IsHan: false }) return false;
        int unit = SkipBlank(text, upper.End);
        if (At(text, unit) != '年' || (number.Value >= 10 && (upper.Value >= 10 || number.Value < 50))) return false;
        int first = ShortYear.Full(number.Value), last = ShortYear.Full(upper.Value);
        if (last <= first) return false;
        part = DatePart.Period(new DatePoint((short)first), new DatePoint((short)last), DateUnit.Year, unit + 1);
        part.Traits = MentionTraits.Range | MentionTraits.Ambiguous;
        return true;
    }

    // Two full years with nothing countable behind them: （2019-2021）, 2019—2020学年.
    private static int EndWithoutUnit(in ScanContext context, in CalendarNumber upper)
    {
        if (upper.Digits != 4 || upper.Value > 2100) return 0;
        char next = context.At(upper.End);
        bool free = next is '）' or ')' or '】' or ']' or '》' or '”' or '\0' or '，' or '。' or '；' or '：' || context.Lexicon.Dates.Cues.Seasons.StandAt(context.Text, upper.End);
        return free ? upper.End : 0;
    }

    private static bool IsFullYear(in CalendarNumber number) => number.Digits == 4 && IsFullYear(number.Value);

    private static bool IsFullYear(int year) => year is >= 1000 and <= 2999;

    /// <summary>Reads what stands behind the 年 of a year; <paramref name="year"/> is 0 when only a reference date could tell it.</summary>
    public static DatePart ReadBehind(in ScanContext context, int behind, int year)
    {
        if (year > 9999) year = 0; // a cycle counted on from a reference date at the end of the calendar
        ReadOnlySpan<char> text = context.Text;
        int at = SkipBlank(text, behind);
        if (TryReadWithin(in context, at, year, out DatePart part))
        {
            part.Top = DateUnit.Year;
            return part;
        }
        // 2010年年底 is written as well as 2010年底.
        int end = At(text, at) == '年' && At(text, at + 1) is '底' or '末' or '初' or '中' ? at + 1 : at;
        if (context.Lexicon.Dates.Cues.OtherWords.StandAt(text, end)) return DatePart.Point(year, 0, 0, DateUnit.Year, behind);
        switch (At(text, end))
        {
            case '底' or '末':
                part = MonthReader.End(year, 12, end + 1);
                part.Top = part.Finest = DateUnit.Year;
                return part;
            case '初' or '度':
            case '中' when end > at:
                return DatePart.Point(year, 0, 0, DateUnit.Year, end + 1);
            default:
                return DatePart.Point(year, 0, 0, DateUnit.Year, behind);
        }
    }

    private static bool TryReadWithin(in ScanContext context, int at, int year, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        if (LunarReader.TryReadDay(in context, at, year, out part)) return true;
        if (FestivalReader.TryRead(in context, at, year, out part)) return true;
        if (QuarterReader.TryRead(in context, at, year, out part)) return true;
        if (At(text, at) == '元' && At(text, at + 1) == '月')
        {
            part = MonthReader.ReadBehind(text, at + 2, year, 1);
            return true;
        }
        return CalendarNumber.TryRead(text, at, out CalendarNumber month) && TryReadMonth(text, month, year, out part);
    }

    /// <summary>Reads a month, a range or the first of a list of months behind a number: 3月, 1—6月, the 3 of 3、5月.</summary>
    public static bool TryReadMonth(ReadOnlySpan<char> text, in CalendarNumber month, int year, out DatePart part)
    {
        part = default;
        int unit = SkipBlank(text, month.End);
        if (At(text, unit) == '月') return MonthReader.TryRead(text, month, unit, year, out part);
        if (!MonthReader.IsMonth(month)) return false;
        if (SharedUnit.TryReadUpper(text, month, out CalendarNumber upper) && MonthReader.IsMonth(upper) && At(text, SkipBlank(text, upper.End)) == '月')
        {
            int behind = SkipBlank(text, upper.End) + 1;
            DatePart last = MonthReader.ReadBehind(text, behind, year, upper.Value);
            if (last.Finest == DateUnit.Day) last = DatePart.Point(year, upper.Value, 0, DateUnit.Month, behind);
            part = DatePart.Period(new DatePoint((short)year, (byte)month.Value), last.Last, DateUnit.Month, last.End);
            part.Traits = MentionTraits.Range;
            return true;
        }
        if (SharedUnit.FindInList(text, month) is not (> 0 and int shared) || text[shared] != '月') return false;
        part = DatePart.Point(year, month.Value, 0, DateUnit.Month, month.End);
        part.Traits = MentionTraits.SharedUnit;
        return true;
    }
}
