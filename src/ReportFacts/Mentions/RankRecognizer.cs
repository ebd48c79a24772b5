using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Ranks;
using ReportFacts.Text;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions;

/// <summary>Reads places in an order: 第3位, 前三, 首位, 倒数第二. Ordinals that only label (第一产业, 第三次) come out suppressed.</summary>
internal static class RankRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        return context.Text[position] switch
        {
            '第' => TryReadOrdinal(in context, position, out mention),
            '前' => TryReadTop(in context, position, out mention),
            '首' or '榜' or '末' => TryReadFirst(in context, position, out mention),
            >= '0' and <= '9' => TryReadPlaceNumber(in context, position, out mention),
            _ => false,
        };
    }

    private static bool TryReadOrdinal(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        mention = default;
        if (!OrdinalList.TryRead(text, position + 1, out OrdinalList list)) return false;
        int behind = SkipBlank(text, list.ListEnd);
        if (At(text, behind) == '季' && At(text, behind + 1) == '度') return false; // a date
        if (Has(text, behind, "周年")) return false; // a duration
        bool fromEnd = position - 2 >= context.Floor && EndsBefore(text, position, "倒数");
        SuppressionReason suppression = Judge(in context, position, behind, list, fromEnd, out LexiconRow? row, out int unit);
        bool label = suppression != SuppressionReason.None;
        int end = label ? Math.Max(list.ListEnd, list.First.End) : list.IsRange ? list.Upper.End : list.First.End;
        if (unit > 0 && (label || !list.IsList)) end = behind + unit;
        mention = Make(fromEnd ? position - 2 : position, end, list, Approximation.Exact) with { Suppression = suppression, Row = row };
        if (fromEnd) mention = mention with { Traits = mention.Traits | MentionTraits.FromEnd };
        return true;
    }

    // Only words that say a place license a rank; every other ordinal is a label.
    private static SuppressionReason Judge(in ScanContext context, int position, int behind, in OrdinalList list, bool fromEnd, out LexiconRow? row, out int unit)
    {
        ReadOnlySpan<char> text = context.Text;
        row = null;
        unit = 0;
        if (context.Lexicon.Ranks.Labels.TryMatch(context.From(behind), out LexiconRow? label, out int length))
        {
            row = label;
            unit = length;
            return SuppressionReason.Label;
        }
        if (context.Lexicon.Ranks.Units.StandAt(text, behind, out unit)) return SuppressionReason.None;
        if (fromEnd) return SuppressionReason.None;
        bool place = RankContext.IsPlace(in context, position);
        char next = At(text, behind);
        if (!IsHan(next) || next is '的' or '和' or '与' or '及' or '并' or '以' or '且')
        {
            if (place) return SuppressionReason.None;
            if (RankContext.IsSlogan(in context, position)) return SuppressionReason.FixedExpression;
            if (RankContext.BeginsClause(text, position)) return SuppressionReason.ListNumber;
            return IsHan(At(text, position - 1)) || At(text, position - 1) == '、' ? SuppressionReason.None : SuppressionReason.Label;
        }
        if (IsSuperlative(in context, behind)) return SuppressionReason.None;
        return place ? SuppressionReason.None : SuppressionReason.Label;
    }

    // 第三多, 第二高的
    private static bool IsSuperlative(in ScanContext context, int index) =>
        context.Lexicon.Ranks.Superlatives.StandAt(context.Text, index, out int length) && (!IsHan(context.At(index + length)) || context.At(index + length) is '的' or '位');

    // 前三, 前5位, 前十名: that place or a better one. 前1%, 前三季度 and 前两年 are for others.
    private static bool TryReadTop(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        mention = default;
        TimeCues words = context.Lexicon.Dates.Cues;
        if (words.Fronts.StandBefore(text, position + 1) || words.FrontTimes.StandBefore(text, position + 1)) return false;
        if (!OrdinalList.TryRead(text, position + 1, out OrdinalList list) || list.IsList || list.First.HasScale) return false;
        int behind = SkipBlank(text, list.ListEnd);
        char next = At(text, behind);
        int end = list.ListEnd;
        if (context.Lexicon.Ranks.TopUnits.StandAt(text, behind, out int unit)) end = behind + unit;
        else if (next is '%' or '％' or '‰' or '‱' or '.' or '．') return false;
        else if (IsHan(next) && !IsTopEnd(next) && !context.Lexicon.Ranks.TopNouns.StandAt(text, behind)) return false;
        else if (!IsTopPlace(in context, position)) return false;
        mention = Make(position, end, list, Approximation.AtMost);
        return true;
    }

    private static bool IsTopEnd(char c) => c is '的' or '之' or '以' or '并' or '且' or '和';

    // 排名前三, 全省前十, 进入前5; a bare 前一 is no rank
    private static bool IsTopPlace(in ScanContext context, int position) =>
        RankContext.IsPlace(in context, position) || (IsHan(context.At(position - 1)) && context.At(position - 1) is not ('在' or '向'));

    private static bool TryReadFirst(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        if (!context.Lexicon.Ranks.Firsts.TryMatch(context.From(position), out LexiconRow? row, out int length)) return false;
        if (row.Meaning == "none" || !RankContext.IsPlace(in context, position)) return false;
        mention = new Mention
        {
            Span = new TextSpan(position, length),
            Kind = MentionKind.Rank,
            Value = 1,
            UpperValue = 1,
            Traits = row.Meaning.Contains("last", StringComparison.Ordinal) ? MentionTraits.FromEnd : MentionTraits.None,
            Row = row,
        };
        return true;
    }

    // 位居全国13位: a place, not thirteen people, because a verb of standing and a scope lead to it.
    private static bool TryReadPlaceNumber(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        mention = default;
        int end = position + 1;
        while (end - position < 5 && NumeralCharacters.ArabicDigit(At(text, end)) >= 0) end++;
        if (At(text, end) != '位' || !IsHan(At(text, position - 1)) || !NumeralReader.TryRead(text, position, out Numeral number) || !number.IsPlainDigits || number.DigitCount > 4) return false;
        if (At(text, number.End) != '位' || !IsStanding(in context, position)) return false;
        mention = new Mention { Span = TextSpan.FromBounds(position, number.End + 1), Kind = MentionKind.Rank, Value = number.Value, UpperValue = number.Value };
        return true;
    }

    private static bool IsStanding(in ScanContext context, int position)
    {
        ReadOnlySpan<char> before = context.Text[Math.Max(0, position - 12)..position];
        if (!context.Lexicon.Ranks.Scopes.TryMatchEnd(before, out _, out int length)) return false;
        return context.Lexicon.Ranks.Verbs.TryMatchEnd(before[..^length], out LexiconRow? verb, out _) && verb.Id == "stand";
    }

    private static Mention Make(int start, int end, in OrdinalList list, Approximation approximation) => new()
    {
        Span = TextSpan.FromBounds(start, end),
        Kind = MentionKind.Rank,
        Value = list.First.Value,
        UpperValue = list.IsRange ? list.Upper.Value : list.First.Value,
        Approximation = approximation,
        Traits = list.IsRange ? MentionTraits.Range : MentionTraits.None,
    };
}
