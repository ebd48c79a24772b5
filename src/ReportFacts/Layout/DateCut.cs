namespace ReportFacts.Layout;

/// <summary>Sees a date that a line break has cut between its parts: 2025年1月 and 17日, 12月 and 3日, （星期 and 四）.</summary>
internal static class DateCut
{
    private const string Weekdays = "一二三四五六日天";

    /// <summary>Whether the left line, which has two characters or more, ends with a part of a date that goes on in the right one.</summary>
    public static bool IsAt(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!PageChars.IsDigit(left[^2])) return false;
        int digits = Digits(right);
        if (digits is 0 or > 2) return false;
        int unit = digits;
        while (unit < right.Length && PageChars.IsGap(right[unit])) unit++;
        if (unit == right.Length) return false;
        return left[^1] == '月' ? right[unit] == '日' : right[unit] == '月' && HasDayBehind(right, unit + 1);
    }

    /// <summary>Whether the break parts a word that dates by the day of writing: 昨 and 日, 去 and 年.</summary>
    public static bool IsInRelative(char left, char right) => left switch
    {
        '昨' => right is '日' or '天' or '晚' or '夜',
        '今' => right is '年' or '日' or '天' or '晚',
        '去' => right == '年',
        _ => false,
    };

    /// <summary>Whether the two lines part the digits of a day behind its month: 1月1 and 4日.</summary>
    public static bool IsInDay(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 2 && left[^2] == '月' && PageChars.IsDigit(left[^3]) && left[^1] is >= '1' and <= '3'
        && Digits(right) == 1 && right.Length > 1 && right[1] == '日';

    private static int Digits(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && PageChars.IsDigit(line[digits])) digits++;
        return digits;
    }

    /// <summary>A year alone above a month may be two heads of a table; above a month and a day it is one date.</summary>
    private static bool HasDayBehind(ReadOnlySpan<char> right, int at)
    {
        while (at < right.Length && PageChars.IsGap(right[at])) at++;
        return at < right.Length && PageChars.IsDigit(right[at]);
    }

    /// <summary>（星期 and 四）, which looks like the mark of an item.</summary>
    public static bool IsInWeekday(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (left.EndsWith("（星期") || left.EndsWith("（周") || left.EndsWith("(星期") || left.EndsWith("(周"))
        && right.Length > 1 && Weekdays.Contains(right[0]) && right[1] is '）' or ')';
}
