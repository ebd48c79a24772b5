using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>Words around a duration that say how its number stands to what is meant: 约3年, 10年以上.</summary>
internal static class DurationApproximation
{
    /// <summary>Reads the words before <paramref name="start"/> and behind <paramref name="end"/>.</summary>
    public static Approximation Read(ReadOnlySpan<char> text, int start, int end)
    {
        Approximation behind = Behind(text, end);
        return behind != Approximation.Exact ? behind : Before(text, At(text, start - 1) == ' ' ? start - 1 : start);
    }

    /// <summary>Whether 近 before the number means "almost" rather than "the last": 历时近6年 against 近6年, and 为近6年来最低.</summary>
    public static bool IsAlmost(ReadOnlySpan<char> text, int near, int end) =>
        At(text, end) is not ('来' or '最' or '新' or '首' or '同' or '之' or '间' or '以' or '平' or '的' or '第') && At(text, near - 1) is '时' or '达' or '期' or '了' or '有' or '已' or '经' or '历' or '续' or '将' or '用' or '需' or '为' or '隔' or '短' or '长';

    private static Approximation Behind(ReadOnlySpan<char> text, int end)
    {
        int at = SkipBlank(text, end);
        char next = At(text, at + 1);
        switch (At(text, at))
        {
            case '以' when next == '上':
                return Approximation.AtLeast;
            case '以' when next is '下' or '内':
                return Approximation.AtMost;
            case '之' when next == '内':
                return Approximation.AtMost;
            case '内' when next is not ('外' or '部' or '地' or '需' or '容' or '生' or '陆' or '蒙' or '政' or '科'):
                return Approximation.AtMost;
            case '左' when next == '右':
                return Approximation.About;
            case '上' when next == '下':
                return Approximation.About;
            default:
                return Approximation.Exact;
        }
    }

    private static Approximation Before(ReadOnlySpan<char> text, int start) => At(text, start - 1) switch
    {
        '约' when At(text, start - 2) is not ('节' or '合' or '签' or '条' or '契' or '预') => Approximation.About,
        '近' when At(text, start - 2) is not ('最' or '附' or '新') => Approximation.JustUnder,
        '有' or '为' or '需' or '用' when At(text, start - 2) == '约' => Approximation.About,
        '逾' or '超' => Approximation.MoreThan,
        '过' when At(text, start - 2) == '超' => At(text, start - 3) == '不' ? Approximation.AtMost : Approximation.MoreThan,
        '于' => At(text, start - 2) switch
        {
            '低' or '少' or '短' => At(text, start - 3) == '不' ? Approximation.AtLeast : Approximation.LessThan,
            '高' or '多' or '长' => At(text, start - 3) == '不' ? Approximation.AtMost : Approximation.MoreThan,
            _ => Approximation.Exact,
        },
        '到' or '满' when At(text, start - 2) is '不' or '未' => Approximation.LessThan,
        '足' when At(text, start - 2) == '不' => Approximation.LessThan,
        '少' when At(text, start - 2) == '至' => Approximation.AtLeast,
        '多' when At(text, start - 2) is '至' or '最' => Approximation.AtMost,
        _ => Approximation.Exact,
    };
}
