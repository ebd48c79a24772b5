using ReportFacts.Lexicon;
using ReportFacts.Mentions.Dates;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Tells numbers that count from numbers that are grammar (一个, 几名), bare place words (百家) or ordinals (十届, 二轮).</summary>
internal static class CountLicence
{
    private const int LargestNounCount = 1000;

    /// <summary>Whether a number before a classifier, a counted noun, money or a measure counts.</summary>
    public static bool Allows(in ScanContext context, in Numeral number, in UnitHit unit)
    {
        if (unit.Entry.IsNoun && !AllowsNoun(number, unit)) return false;
        if (!number.IsHan) return true;
        if ((number.Form & NumeralForm.Half) != 0) return false;
        if ((number.Form & (NumeralForm.Few | NumeralForm.BarePlace)) != 0) return AllowsBare(context, number, unit.End);
        if (unit.Entry.NeedsFigure && number.Value < 10 && !number.HasScale) return IsWon(context, number, unit);
        return number.Value != 1 || number.Length > 1 || unit.Entry.Class is not (UnitClass.Count or UnitClass.People) || Counts(context, number) || IsListed(context, number, unit);
    }

    /// <summary>Whether the number stands for an order without 第: 十届, 二轮, 七次全会.</summary>
    public static bool IsOrdinal(in ScanContext context, in Numeral number, in UnitHit unit)
    {
        if (unit.Entry.Class is not (UnitClass.Count or UnitClass.People) || number.HasScale || number.IsVague) return false;
        if (!number.IsHan) return number.Value < 100 && NamesSession(context, number, unit);
        // Counting says 两; a lone 二 before a classifier is the second.
        if (number.Length == 1 && context.At(number.Start) == '二') return true;
        char first = context.At(unit.Start), next = context.At(unit.End);
        if (first == '届') return number.Value > 5 || NumeralCharacters.HanDigit(next) > 0 || NumeralCharacters.Place(next) == 1 || next == '历';
        return first == '次' && unit.End == unit.Start + 1 && (NamesSession(context, number, unit) || EndsInSession(context, unit.End));
    }

    /// <summary>Whether the number is a serial one, written with a leading zero: 01星, 003标段.</summary>
    public static bool IsSerial(in ScanContext context, in Numeral number) =>
        !number.IsHan && !number.HasPoint && number.Value < 100 && number.Length > 1 && context.At(number.Start) is '0' or '０' && !number.HasScale;

    /// <summary>Whether a bare place word is meant as a number: 近百家, 百余家, 上千家, 突破百亿, 获利百万元.</summary>
    public static bool AllowsBare(in ScanContext context, in Numeral number, int end)
    {
        if ((number.Form & NumeralForm.Few) != 0) return number.UpperValue >= 10;
        if (number.Approximation != Approximation.Exact) return true;
        return Approximators.Of(context, number.Start, end, Approximation.Exact, barePlace: true) != Approximation.Exact
            || Approximators.StandsBehindLink(context, number.Start);
    }

    // 35县 but not 4.5企业, 百亿县, 2300万省, 12345市.
    private static bool AllowsNoun(in Numeral number, in UnitHit unit) =>
        (number.Form & NumeralForm.BarePlace) == 0
        && (!number.HasPoint || number.HasScale)
        && (unit.End - unit.Start > 1 || (!number.HasScale && number.Value < LargestNounCount));

    // 人大三次会议; but 先后召开三次会议
    private static bool NamesSession(in ScanContext context, in Numeral number, in UnitHit unit)
    {
        if (context.At(unit.Start) != '次' || unit.End != unit.Start + 1) return false;
        if (context.At(number.Start - 1) == '届') return true;
        NumberCues cues = context.Lexicon.NumberCues;
        return cues.Meetings.StandAt(context.Text, unit.End) && cues.Sessions.StandBefore(context.Text, number.Start);
    }

    // 七次、八次全会
    private static bool EndsInSession(in ScanContext context, int position)
    {
        for (int i = position; i < position + 12; i++)
        {
            char c = context.At(i);
            if (c == '全') return context.At(i + 1) is '会' or '体';
            if (c is not ('、' or '和' or '次') && NumeralCharacters.HanDigit(c) < 0 && NumeralCharacters.Place(c) != 1) return false;
        }
        return false;
    }

    // 独揽四金, 夺得两银
    private static bool IsWon(in ScanContext context, in Numeral number, in UnitHit unit) =>
        context.At(unit.Start) is '金' or '银' or '铜' or '冠' && context.Lexicon.Ranks.Verbs.TryMatchEnd(context.Text[..number.Start], out LexiconRow? verb, out _) && verb.Id == "win";

    // 手枪一支、子弹五发: a noun before it and nothing behind. 每人一份 and 写成一本 are grammar.
    private static bool IsListed(in ScanContext context, in Numeral number, in UnitHit unit) =>
        context.At(unit.End) is '、' or '（' or '(' or '，' or '。' or '；' or '\0'
        && context.Lexicon.NumberCues.Listed.StandAt(context.Text[..unit.End], unit.Start, out int length) && length == unit.End - unit.Start
        && DateCharacters.IsHan(context.At(number.Start - 1))
        && !(context.At(number.Start - 2) == context.At(unit.Start) && context.At(number.Start - 3) == '一') // 说一件干一件
        && !context.Lexicon.NumberCues.Unlisted.StandBefore(context.Text, number.Start);

    // 一 before a classifier is an article unless the sentence counts.
    private static bool Counts(in ScanContext context, in Numeral number) =>
        context.Lexicon.NumberCues.Counting.StandBefore(context.Text, number.Start);
}
