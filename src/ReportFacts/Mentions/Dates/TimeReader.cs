using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Times of day: 15时23分, 下午3点, 8:30—17:00 beside a date. They have no value.</summary>
internal static class TimeReader
{
    /// <summary>Reads a time whose number stands at <paramref name="position"/>; the span may begin with 下午 before it.</summary>
    public static bool TryRead(in ScanContext context, int position, out int start, out int end)
    {
        ReadOnlySpan<char> text = context.Text;
        TimeCues cues = context.Lexicon.Dates.Cues;
        start = position;
        if (!TryReadTime(cues, text, position, out end, out bool clear)) return false;
        cues.DaytimesBefore.StandBefore(text, position, out _, out int word);
        start -= word;
        int at = SkipRangeMark(text, end), last = end;
        bool range = at > 0 && TryReadTime(cues, text, SkipDaytime(cues, text, at), out last, out _);
        // 8:30—17:00 can only be a time; 8:30 alone may be a score or a ratio.
        bool opening = range && At(text, last - 3) is ':' or '：' && At(text, end - 3) is ':' or '：';
        if (!clear && !opening && word == 0 && !IsBehindDay(text, position)) return false;
        if (range) end = last;
        return true;
    }

    // clear: a time by itself (15时23分); 3点 and 8:30 need 下午 or a date before them.
    private static bool TryReadTime(TimeCues cues, ReadOnlySpan<char> text, int position, out int end, out bool clear)
    {
        end = position;
        clear = false;
        bool two = At(text, position) is '两' or '兩';
        CalendarNumber hour = default;
        if (!two && !CalendarNumber.TryRead(text, position, out hour)) return false;
        if (hour.Digits > 2 || hour.Value > 30) return false;
        int unit = two ? position + 1 : hour.End;
        switch (At(text, unit))
        {
            case '时' when !cues.OtherWords.StandAt(text, unit):
                end = ReadMinutes(cues, text, unit + 1, out bool minutes);
                clear = minutes || (!two && hour.Digits > 0 && !hour.IsHan);
                return true;
            case '点' or '點' when !cues.OtherWords.StandAt(text, unit):
                end = ReadMinutes(cues, text, unit + 1, out clear);
                if (At(text, end) == '钟') end++;
                return true;
            case ':' or '：' when CalendarNumber.TryRead(text, unit + 1, out CalendarNumber minute):
                end = minute.End;
                // 06:00, 17:00: no score is written so
                clear = hour.Digits == 2 && minute.Digits == 2 && At(text, minute.End) is not ('∶' or '%') && (At(text, position) == '0' || minute.Value == 0);
                return minute is { Digits: 2, Value: < 60, IsHan: false } && At(text, end) is not (':' or '：' or '.');
            default:
                return false;
        }
    }

    private static int ReadMinutes(TimeCues cues, ReadOnlySpan<char> text, int at, out bool found)
    {
        found = false;
        if (At(text, at) is '半' or '整' or '许') return at + 1;
        if (!CalendarNumber.TryRead(text, at, out CalendarNumber minute) || minute.Digits > 2 || minute.Value > 99 || At(text, minute.End) != '分') return at;
        if (cues.OtherWords.StandAt(text, minute.End)) return at;
        found = true;
        int end = minute.End + 1;
        return CalendarNumber.TryRead(text, end, out CalendarNumber second) && At(text, second.End) == '秒' ? second.End + 1 : end;
    }

    private static int SkipDaytime(TimeCues cues, ReadOnlySpan<char> text, int at) => cues.Daytimes.StandAt(text, at, out int length) ? at + length : at;

    private static bool IsBehindDay(ReadOnlySpan<char> text, int position)
    {
        int at = At(text, position - 1) is ' ' or '）' or ')' ? position - 2 : position - 1;
        return At(text, at) is '日' or '号' or '晚' or '晨' or '早' || NumeralCharacters.ArabicDigit(At(text, at)) >= 0 && at < position - 1;
    }
}
