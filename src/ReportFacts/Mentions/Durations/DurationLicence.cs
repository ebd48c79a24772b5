using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>Whether a number with a unit of time is said of how long something lasts.</summary>
internal static class DurationLicence
{
    /// <summary>Why the number is no claim; None when it is one. Null when it is no duration at all, so that others may try.</summary>
    public static SuppressionReason? Judge(ReadOnlySpan<char> text, in Numeral number, in DurationUnit unit)
    {
        int start = number.Start;
        if (unit.Entry.NeedsCue && !IsSaidToLast(text, number, unit.End)) return null;
        if (number is { Value: 4, Length: 1, IsHan: true } && unit.Entry.Row.Form == "周" && !IsSaidToLast(text, number, unit.End)) return SuppressionReason.FixedExpression; // all around
        if ((number.Form & NumeralForm.Half) != 0) return JudgeHalf(text, start, unit);
        if ((number.Form & NumeralForm.Few) != 0 && number.UpperValue < 10) return SuppressionReason.NoLicence; // 几年, 数天
        if ((number.Form & NumeralForm.BarePlace) != 0 && number.Approximation == Approximation.Exact && number.Length == 1)
            return IsCountedLong(text, start, unit.End) ? SuppressionReason.None : SuppressionReason.FixedExpression;
        if (number is { Value: 1, Length: 1, IsHan: true } && !unit.HasMore && !unit.HasHalf) return JudgeOne(text, start, unit);
        return SuppressionReason.None;
    }

    // 半年, 半个月; but 上半年 is a date and 半年报 a report
    private static SuppressionReason? JudgeHalf(ReadOnlySpan<char> text, int start, in DurationUnit unit)
    {
        if (At(text, start - 1) is '上' or '下' or '前' or '后' or '大' or '小' or '对' or '多' or '老') return null;
        return At(text, unit.End) is '报' or '度' or '刊' or '会' or '谈' or '形' or '湾' ? SuppressionReason.Name : SuppressionReason.None;
    }

    // 百年 and 千年 are rhetoric unless something is counted: 近百年来, 建党百年, 百年历史
    private static bool IsCountedLong(ReadOnlySpan<char> text, int start, int end)
    {
        if (At(text, start - 1) is '近' or '上' or '逾' or '超' or '约' or '党' or '校' or '历' or '满' or '达' or '过' or '于') return true;
        return At(text, end) is '来' or '间' or '以' or '内' or '之' || Has(text, end, "历史") || Has(text, end, "诞辰") || Has(text, end, "华诞");
    }

    // 过去一年, 一年来; but 有一天, 同一年, 每一天, 统一年度
    private static SuppressionReason? JudgeOne(ReadOnlySpan<char> text, int start, in DurationUnit unit)
    {
        char before = At(text, start - 1);
        if (before is '第' or '统' or '唯' or '专' or '万') return null;
        bool pointing = before is '有' or '每' or '同' or '哪' or '某' or '那' or '这' or '另' or '当' or '上' or '下' or '周' or '新';
        if (pointing) return SuppressionReason.FixedExpression;
        return Has(text, unit.End, "到晚") || Has(text, unit.End, "一度") || Has(text, unit.End, "之计") || Has(text, unit.End, "天") || IsOneEvening(text, unit.End) ? SuppressionReason.FixedExpression : SuppressionReason.None;
    }

    // 一天晚上, 一天夜里, 一天早上: some day
    private static bool IsOneEvening(ReadOnlySpan<char> text, int end) =>
        At(text, end - 1) == '天' && At(text, end) is '晚' or '夜' or '早' or '凌' or '傍' or '下' or '上' && At(text, end + 1) is '上' or '里' or '晨' or '间' or '午' or '晚';

    // 日 and 季 count only where the text says so: 历时三日, 10日内, 连续五日, 45日
    private static bool IsSaidToLast(ReadOnlySpan<char> text, in Numeral number, int end)
    {
        if (number.Value > 31 || number.IsVague || number.Approximation != Approximation.Exact || (number.Form & NumeralForm.BarePlace) != 0 && number.Length > 1) return true;
        if (At(text, end) is '内' or '间' or '游' or '后' || Has(text, end, "之内") || Has(text, end, "以内") || Has(text, end, "以上") || Has(text, end, "以下") || Has(text, end, "时间"))
            return true;
        int at = At(text, number.Start - 1) == ' ' ? number.Start - 2 : number.Start - 1;
        return At(text, at) is '时' or '续' or '期' or '满' or '达' or '共' or '近' or '超' or '过' or '足' or '约' or '留' or '押' or '逾' or '仅' or '经' or '限' or '为'
            && !CharClasses.Is(At(text, end), CharClass.Digit);
    }
}
