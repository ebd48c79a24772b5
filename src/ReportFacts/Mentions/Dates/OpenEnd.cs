using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Words behind a date that open it to one side: 2015年以来, 2025年底前. They are not part of its span.</summary>
internal static class OpenEnd
{
    /// <summary>Opens the date when such a word stands behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="part">The date.</param>
    public static void Apply(ReadOnlySpan<char> text, int start, ref DatePart part)
    {
        if (part.Date.IsUnknown) return;
        int at = SkipBlank(text, part.End);
        if (At(text, at) is '”' or '’' or '」') at++;
        if (OpensFuture(text, at, start)) part.Date = new(part.Date.Start, default);
        else if (OpensPast(text, at)) part.Date = new(default, part.Last);
    }

    /// <summary>Whether a word that opens a date to either side stands at the index.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int index) => OpensFuture(text, index, index) || OpensPast(text, index);

    private static bool OpensFuture(ReadOnlySpan<char> text, int at, int start)
    {
        char next = At(text, at + 1);
        switch (At(text, at))
        {
            case '以' or '之':
                return next is '来' or '后';
            case '至':
                return next == '今';
            case '到':
                return Has(text, at + 1, "现在") || Has(text, at + 1, "目前") || Has(text, at + 1, "如今");
            case '起':
                return next is not ('草' or '火' or '诉' or '步' or '源' or '飞' or '降' or '义' or '来' or '码' or '点' or '动' or '家' or '重' or '运' or '身' or '伏' or '跑' or '航' or '床' or '哄' or '爆');
            case '后':
                return next is not ('期' or '半' or '勤' or '续' or '备' or '台' or '的' or '者' or '来' or '方' or '卫');
            case '来':
                return next is '，' or ',' or '、' && At(text, start - 1) is '自' or '从';
            case '开':
                return next == '始' && At(text, start - 1) is '自' or '从';
            default:
                return false;
        }
    }

    private static bool OpensPast(ReadOnlySpan<char> text, int at)
    {
        char next = At(text, at + 1);
        return At(text, at) switch
        {
            '以' or '之' => next == '前',
            '前' => !CalendarNumber.TryRead(text, at + 1, out _)
                && next is not ('后' or '夕' or '期' or '述' or '往' or '半' or '瞻' or '景' or '沿' or '端' or '所' or '列' or '身' or '任' or '提' or '两' or '几' or '的' or '置' or '锋' or '方' or '线' or '卫'),
            _ => false,
        };
    }
}
