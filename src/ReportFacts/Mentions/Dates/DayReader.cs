using ReportFacts.Lexicon;
using ReportFacts.Lexing;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Days without a month: 25日. Told from lengths of time: 10日内, 历时三日.</summary>
internal static class DayReader
{
    /// <summary>Reads a day whose number has been read; year and month of <paramref name="known"/> are those said before.</summary>
    public static bool TryRead(in ScanContext context, in CalendarNumber number, int start, DatePoint known, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        if (!MonthReader.IsDay(number) || number.Value > 31) return false;
        int unit = SkipBlank(text, number.End);
        bool inRange = known.Month > 0;
        if (IsDay(in context, unit, start, number, inRange))
        {
            part = Make(known, number.Value, unit + 1);
            return true;
        }
        if (SharedUnit.TryReadUpper(text, number, out CalendarNumber upper) && MonthReader.IsDay(upper) && upper.Value > number.Value)
        {
            unit = SkipBlank(text, upper.End);
            if (!IsDay(in context, unit, start, upper, inRange)) return false;
            DatePoint last = known with { Day = (byte)upper.Value };
            part = Make(known, upper.Value, unit + 1);
            part.Date = new(last with { Day = (byte)number.Value }, last);
            part.Traits = MentionTraits.Range;
            return true;
        }
        if (SharedUnit.FindInList(text, number) is not (> 0 and int shared) || !IsDay(in context, shared, start, number, inRange)) return false;
        part = Make(known, number.Value, number.End);
        part.Traits = MentionTraits.SharedUnit;
        return true;
    }

    private static DatePart Make(DatePoint known, int day, int end) => DatePart.Point(known.Year, known.Month, day, DateUnit.Day, end);

    private static bool IsDay(in ScanContext context, int unit, int start, in CalendarNumber number, bool inRange)
    {
        ReadOnlySpan<char> text = context.Text;
        TimeCues cues = context.Lexicon.Dates.Cues;
        char c = At(text, unit);
        if (c == '号') return inRange || IsPartOfDay(cues, text, unit + 1) || IsTime(text, unit + 1) || EndsBefore(text, start, "时间") || EndsBefore(text, start, "本月");
        // 10日内, 3日龄
        if (c != '日' || cues.Length.StandAt(text, unit + 1) || cues.NoDay.StandAt(text, unit + 1)) return false;
        return inRange || (!IsLengthBefore(cues, text, start) && (!number.IsHan || IsDateLike(cues, text, unit + 1, number)));
    }

    // 历时15日, 为期3日, 第三日
    private static bool IsLengthBefore(TimeCues cues, ReadOnlySpan<char> text, int start)
    {
        int end = At(text, start - 1) == ' ' ? start - 1 : start;
        return cues.Lasting.StandBefore(text, end) || cues.Counted.StandBefore(text, end);
    }

    // A Chinese numeral before 日 is a date at the end of a phrase, before a time of day or before what news say of a day.
    private static bool IsDateLike(TimeCues cues, ReadOnlySpan<char> text, int behind, in CalendarNumber number)
    {
        char c = At(text, behind);
        if (!IsHan(c)) return number.Value > 1 && (c != '\0' || number.Value > 3);
        if (IsPartOfDay(cues, text, behind) || CharClasses.Is(c, CharClass.Digit)) return true;
        return number.Value > (cues.Dated.StandAt(text, behind) ? 1 : 10);
    }

    private static bool IsPartOfDay(TimeCues cues, ReadOnlySpan<char> text, int index) =>
        cues.Daytimes.StandAt(text, index) || At(text, index) is '晚' or '早' or '晨' or '夜';

    // 5号14时30分; in 三号01星 the number behind is part of the name.
    private static bool IsTime(ReadOnlySpan<char> text, int index) =>
        CalendarNumber.TryRead(text, index, out CalendarNumber hour) && hour.Digits <= 2 && At(text, hour.End) is '时' or '点' or ':' or '：';
}
