using ReportFacts.Lexicon;
using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>Whether a number with a unit of time is said of how long something lasts.</summary>
internal static class DurationLicence
{
    /// <summary>Why the number is no claim; None when it is one. Null when it is no duration at all, so that others may try.</summary>
    public static SuppressionReason? Judge(in ScanContext context, in Numeral number, in DurationUnit unit)
    {
        ReadOnlySpan<char> text = context.Text;
        TimeCues cues = context.Lexicon.Dates.Cues;
        if (unit.Entry.NeedsCue && !IsSaidToLast(cues, text, number, unit.End)) return null;
        if (number is { Value: 4, Length: 1, IsHan: true } && unit.Entry.Row.Form == "周" && !IsSaidToLast(cues, text, number, unit.End)) return SuppressionReason.FixedExpression; // all around
        if ((number.Form & NumeralForm.Half) != 0) return JudgeHalf(cues, text, number.Start, unit);
        if ((number.Form & NumeralForm.Few) != 0 && number.UpperValue < 10) return SuppressionReason.NoLicence; // 几年, 数天
        if ((number.Form & NumeralForm.BarePlace) != 0 && number.Approximation == Approximation.Exact && number.Length == 1)
            return IsCountedLong(cues, text, number.Start, unit.End) ? SuppressionReason.None : SuppressionReason.FixedExpression;
        if (number is { Value: 1, Length: 1, IsHan: true } && !unit.HasMore && !unit.HasHalf) return JudgeOne(cues, text, number.Start, unit);
        return SuppressionReason.None;
    }

    // 半年, 半个月; but 上半年 is a date and 半年报 a report
    private static SuppressionReason? JudgeHalf(TimeCues cues, ReadOnlySpan<char> text, int start, in DurationUnit unit)
    {
        if (cues.Halves.StandBefore(text, start)) return null;
        return cues.HalfNames.StandAt(text, unit.End) ? SuppressionReason.Name : SuppressionReason.None;
    }

    // 百年 and 千年 are rhetoric unless something is counted: 近百年来, 建党百年, 百年历史
    private static bool IsCountedLong(TimeCues cues, ReadOnlySpan<char> text, int start, int end) =>
        cues.AgesCounted.StandBefore(text, start) || cues.AgesLong.StandAt(text, end);

    // 过去一年, 一年来; but 有一天, 同一年, 一天到晚, 一天夜里, 统一年度
    private static SuppressionReason? JudgeOne(TimeCues cues, ReadOnlySpan<char> text, int start, in DurationUnit unit)
    {
        if (At(text, start - 1) is '第' or '统' or '唯' or '专' or '万') return null;
        bool some = cues.Pointing.StandBefore(text, start) || cues.SomeDay.StandAt(text, unit.End)
            || (At(text, unit.End - 1) == '天' && cues.Daytimes.StandAt(text, unit.End));
        return some ? SuppressionReason.FixedExpression : SuppressionReason.None;
    }

    // 日 and 季 count only where the text says so: 历时三日, 10日内, 连续五日, 45日
    private static bool IsSaidToLast(TimeCues cues, ReadOnlySpan<char> text, in Numeral number, int end)
    {
        if (number.Value > 31 || number.IsVague || number.Approximation != Approximation.Exact || (number.Form & NumeralForm.BarePlace) != 0 && number.Length > 1) return true;
        if (cues.Length.StandAt(text, end)) return true;
        int start = At(text, number.Start - 1) == ' ' ? number.Start - 1 : number.Start;
        return (cues.Lasting.StandBefore(text, start) || At(text, start - 1) == '为') && !CharClasses.Is(At(text, end), CharClass.Digit);
    }
}
