using ReportFacts.Mentions.Quantities;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>Words around a duration that say how its number stands to what is meant: 约3年, 10年以上, 10日内.</summary>
internal static class DurationApproximation
{
    /// <summary>Reads the words before <paramref name="start"/> and behind <paramref name="end"/>; what stands behind is nearer to what is meant.</summary>
    public static Approximation Read(in ScanContext context, int start, int end)
    {
        Approximation behind = IsWithin(context.Text, SkipBlank(context.Text, end)) ? Approximation.AtMost : Approximators.After(context, end);
        return behind != Approximation.Exact ? behind : Approximators.Before(context, start, barePlace: false);
    }

    /// <summary>Whether 近 before the number means "almost" rather than "the last": 历时近6年 against 近6年, and 为近6年来最低.</summary>
    public static bool IsAlmost(ReadOnlySpan<char> text, int near, int end) =>
        At(text, end) is not ('来' or '最' or '新' or '首' or '同' or '之' or '间' or '以' or '平' or '的' or '第') && At(text, near - 1) is '时' or '达' or '期' or '了' or '有' or '已' or '经' or '历' or '续' or '将' or '用' or '需' or '为' or '隔' or '短' or '长';

    // 十日内, but not 两年内部整顿
    private static bool IsWithin(ReadOnlySpan<char> text, int at) =>
        At(text, at) == '内' && At(text, at + 1) is not ('外' or '部' or '地' or '需' or '容' or '生' or '陆' or '蒙' or '政' or '科');
}
