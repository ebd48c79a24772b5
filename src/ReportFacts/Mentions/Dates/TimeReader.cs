using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Times of day: 15时23分, 下午3点, 8:30—17:00 beside a date. They have no value.</summary>
internal static class TimeReader
{
    /// <summary>Reads a time whose number stands at <paramref name="position"/>; the span may begin with 下午 before it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out int start, out int end)
    {
        start = position;
        if (!TryReadTime(text, position, out end, out bool clear)) return false;
        int word = DayTimeWord(text, position);
        start -= word;
        int at = SkipRangeMark(text, end), last = end;
        bool range = at > 0 && TryReadTime(text, at + DayTimeWordAt(text, at), out last, out _);
        // 8:30—17:00 can only be a time; 8:30 alone may be a score or a ratio.
        bool opening = range && At(text, last - 3) is ':' or '：' && At(text, end - 3) is ':' or '：';
        if (!clear && !opening && word == 0 && !IsBehindDay(text, position)) return false;
        if (range) end = last;
        return true;
    }

    // clear: a time by itself (15时23分); 3点 and 8:30 need 下午 or a date before them.
    private static bool TryReadTime(ReadOnlySpan<char> text, int position, out int end, out bool clear)
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
            case '时' when At(text, unit + 1) is not ('间' or '候' or '期' or '代' or '效' or '速' or '尚' or '常' or '光' or '区' or '差' or '装' or '评' or '务' or '下' or '事'):
                end = ReadMinutes(text, unit + 1, out bool minutes);
                clear = minutes || (!two && hour.Digits > 0 && !hour.IsHan);
                return true;
            case '点' or '點' when At(text, unit + 1) is not ('的' or '要' or '建' or '意' or '体'):
                end = ReadMinutes(text, unit + 1, out clear);
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

    private static int ReadMinutes(ReadOnlySpan<char> text, int at, out bool found)
    {
        found = false;
        if (At(text, at) is '半' or '整' or '许') return at + 1;
        if (!CalendarNumber.TryRead(text, at, out CalendarNumber minute) || minute.Digits > 2 || minute.Value > 99 || At(text, minute.End) != '分') return at;
        if (At(text, minute.End + 1) is '之' or '钟' or '成') return at;
        found = true;
        int end = minute.End + 1;
        return CalendarNumber.TryRead(text, end, out CalendarNumber second) && At(text, second.End) == '秒' ? second.End + 1 : end;
    }

    // Length of 上午, 下午, 凌晨 … before the number.
    private static int DayTimeWord(ReadOnlySpan<char> text, int position)
    {
        if (position < 2) return 0;
        return IsDayTimeWord(text, position - 2) ? 2 : 0;
    }

    private static int DayTimeWordAt(ReadOnlySpan<char> text, int index) => IsDayTimeWord(text, index) ? 2 : 0;

    private static bool IsDayTimeWord(ReadOnlySpan<char> text, int index) => At(text, index + 1) switch
    {
        '午' => At(text, index) is '上' or '下' or '中' or '正',
        '晨' => At(text, index) is '凌' or '清' or '早',
        '上' => At(text, index) is '晚' or '早',
        '晚' => At(text, index) is '傍' or '当' or '今' or '昨',
        '间' or '里' => At(text, index) is '夜' or '晚',
        '夜' => At(text, index) is '深' or '午',
        _ => false,
    };

    private static bool IsBehindDay(ReadOnlySpan<char> text, int position)
    {
        int at = At(text, position - 1) is ' ' or '）' or ')' ? position - 2 : position - 1;
        return At(text, at) is '日' or '号' or '晚' or '晨' or '早' || NumeralCharacters.ArabicDigit(At(text, at)) >= 0 && at < position - 1;
    }
}
