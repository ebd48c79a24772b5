using ReportFacts.Lexing;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Days without a month: 25日. Told from lengths of time: 10日内, 历时三日.</summary>
internal static class DayReader
{
    /// <summary>Reads a day whose number has been read; year and month of <paramref name="known"/> are those said before.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in CalendarNumber number, int start, DatePoint known, out DatePart part)
    {
        part = default;
        if (!MonthReader.IsDay(number) || number.Value > 31) return false;
        int unit = SkipBlank(text, number.End);
        bool inRange = known.Month > 0;
        if (IsDay(text, unit, start, number, inRange))
        {
            part = Make(known, number.Value, unit + 1);
            return true;
        }
        if (SharedUnit.TryReadUpper(text, number, out CalendarNumber upper) && MonthReader.IsDay(upper) && upper.Value > number.Value)
        {
            unit = SkipBlank(text, upper.End);
            if (!IsDay(text, unit, start, upper, inRange)) return false;
            DatePoint last = known with { Day = (byte)upper.Value };
            part = Make(known, upper.Value, unit + 1);
            part.Date = new(last with { Day = (byte)number.Value }, last);
            part.Traits = MentionTraits.Range;
            return true;
        }
        if (SharedUnit.FindInList(text, number) is not (> 0 and int shared) || !IsDay(text, shared, start, number, inRange)) return false;
        part = Make(known, number.Value, number.End);
        part.Traits = MentionTraits.SharedUnit;
        return true;
    }

    private static DatePart Make(DatePoint known, int day, int end) => DatePart.Point(known.Year, known.Month, day, DateUnit.Day, end);

    private static bool IsDay(ReadOnlySpan<char> text, int unit, int start, in CalendarNumber number, bool inRange)
    {
        char c = At(text, unit);
        if (c == '号') return inRange || IsPartOfDay(text, unit + 1) || IsTime(text, unit + 1) || EndsBefore(text, start, "时间") || EndsBefore(text, start, "本月");
        if (c != '日' || IsLengthBehind(text, unit + 1)) return false;
        return inRange || (!IsLengthBefore(text, start) && (!number.IsHan || IsDateLike(text, unit + 1, number)));
    }

    // 10日内, 7日游, 15日以下拘留
    private static bool IsLengthBehind(ReadOnlySpan<char> text, int behind) => At(text, behind) switch
    {
        '内' or '间' or '游' or '龄' or '均' or '后' or '子' => true,
        '之' => At(text, behind + 1) is '内' or '后',
        '以' => At(text, behind + 1) is '内' or '上' or '下',
        _ => false,
    };

    // 历时15日, 为期3日, 拘留十日
    private static bool IsLengthBefore(ReadOnlySpan<char> text, int start)
    {
        int at = At(text, start - 1) == ' ' ? start - 2 : start - 1;
        return At(text, at) is '时' or '续' or '期' or '满' or '达' or '共' or '近' or '超' or '过' or '足' or '约' or '每' or '留' or '押' or '逾' or '某' or '数' or '仅' or '经' or '第' or '限'
            || (At(text, at) == '为' && At(text, at - 1) is '限' or '期' or '间');
    }

    // A Chinese numeral before 日 is a date at the end of a phrase, before a time of day or before what news say of a day.
    private static bool IsDateLike(ReadOnlySpan<char> text, int behind, in CalendarNumber number)
    {
        char c = At(text, behind);
        if (!IsHan(c)) return number.Value > 1 && (c != '\0' || number.Value > 3);
        if (IsDayTime(text, behind)) return true;
        if (c is '电' or '讯' or '起' or '至' or '到' or '在' or '发' or '报' or '召' or '举' or '开' or '宣' or '向' or '从' or '由' or '就') return number.Value > 1;
        return number.Value > 10;
    }

    private static bool IsDayTime(ReadOnlySpan<char> text, int index) => IsPartOfDay(text, index) || CharClasses.Is(At(text, index), CharClass.Digit);

    private static bool IsPartOfDay(ReadOnlySpan<char> text, int index) =>
        At(text, index) is '凌' or '晚' or '早' or '晨' or '夜' || (At(text, index) is '上' or '下' or '中' && At(text, index + 1) == '午');

    // 5号14时30分; in 三号01星 the number behind is part of the name.
    private static bool IsTime(ReadOnlySpan<char> text, int index) =>
        CalendarNumber.TryRead(text, index, out CalendarNumber hour) && hour.Digits <= 2 && At(text, hour.End) is '时' or '点' or ':' or '：';
}
