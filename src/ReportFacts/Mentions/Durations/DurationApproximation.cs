using ReportFacts.Lexicon;
using ReportFacts.Mentions.Quantities;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>Words around a duration that say how its number stands to what is meant: 约3年, 10年以上, 10日内.</summary>
internal static class DurationApproximation
{
    /// <summary>Reads the words before <paramref name="start"/> and behind <paramref name="end"/>; what stands behind is nearer to what is meant.</summary>
    public static Approximation Read(in ScanContext context, int start, int end)
    {
        Approximation behind = IsWithin(in context, SkipBlank(context.Text, end)) ? Approximation.AtMost : Approximators.After(context, end);
        return behind != Approximation.Exact ? behind : Approximators.Before(context, start, barePlace: false);
    }

    /// <summary>Whether 近 before the number means "almost" rather than "the last": 历时近6年 against 近6年, and 为近6年来最低.</summary>
    public static bool IsAlmost(in ScanContext context, int near, int end)
    {
        TimeCues cues = context.Lexicon.Dates.Cues;
        return !cues.Recent.StandAt(context.Text, end) && cues.Almost.StandBefore(context.Text, near);
    }

    // 十日内, but not 两年内部整顿
    private static bool IsWithin(in ScanContext context, int at) =>
        context.At(at) == '内' && !context.Lexicon.Dates.Cues.OtherWords.StandAt(context.Text, at);
}
