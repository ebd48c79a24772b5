using ReportFacts.Lexicon;
using ReportFacts.Lexing;
using ReportFacts.Mentions.Dates;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads numbers of 万 or 亿 without a unit where the words around say what they are: 被骗720万, 600多万下岗职工.</summary>
internal static class BareReader
{
    private const int Reach = 10;
    private const int PeopleReach = 6;
    private const int MostModifiers = 2;
    private const int FarthestNoun = 10;
    private const int LongestMoneyNoun = 4;

    /// <summary>Reads the number as people or money; false when nothing near it says so.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        if ((number.Form & NumeralForm.BarePlace) != 0 && !CountLicence.AllowsBare(context, number, number.End)) return false;
        if (IsFollowedByPeople(context, number, 0, MostModifiers, out LexiconRow? row)) return Make(context, number, MentionKind.HeadCount, null, row, out mention);
        if (CountCueReader.IsFigure(context, number, out row)) return Make(context, number, MentionKind.Count, null, row, out mention);
        if (!number.HasScale || (number.Form & NumeralForm.Half) != 0) return false;
        // 三万一天: money by the day.
        if (context.At(number.End) == '一' && PerUnitReader.TryReadUnit(context, number.End + 1, out string? per, out _) && Make(context, number, MentionKind.Amount, "CNY", null, out mention))
        {
            mention = mention with { PerUnit = per, Traits = mention.Traits | MentionTraits.Ambiguous };
            return true;
        }
        if (!FindCue(context, number, out MentionKind kind, out row))
        {
            // 4386万异地务工人员: the noun stands behind what describes it.
            if (IsFollowedByPeople(context, number, MostModifiers + 1, FarthestNoun, out row)) return Make(context, number, MentionKind.HeadCount, null, row, out mention);
            if (IsFollowedByMoney(context, number.End) || IsSpokenSum(context, number) || IsPaid(context, number)) return Make(context, number, MentionKind.Amount, "CNY", null, out mention);
            return CountCueReader.IsAdded(context, number) && Make(context, number, MentionKind.Count, null, null, out mention);
        }
        return Make(context, number, kind, kind == MentionKind.Amount ? "CNY" : null, row, out mention);
    }

    private static bool IsFollowedByPeople(in ScanContext context, in Numeral number, int nearest, int farthest, out LexiconRow? row)
    {
        row = null;
        if (!number.HasScale && (number.IsHan || number.Value < 10 || number.HasPoint)) return false;
        int most = number.HasScale ? farthest : 0;
        for (int skip = 0; skip <= most; skip++)
        {
            int position = number.End + skip;
            if (skip > 0 && EndsModifiers(context, position, nearest > 0)) return false;
            if (skip >= nearest && context.Lexicon.PeopleNouns.TryMatch(context.From(position), out row, out _)) return row.Meaning == "people";
        }
        return false;
    }

    // 新增30万贷款
    private static bool IsFollowedByMoney(in ScanContext context, int position)
    {
        for (int length = 2; length <= LongestMoneyNoun && position + length <= context.Text.Length; length++)
        {
            if (context.Lexicon.MoneyCues.TryMatchEnd(context.Text[position..(position + length)], out LexiconRow? row, out int matched) && matched == length && row.Meaning is "noun" or "near") return true;
        }
        return false;
    }

    // 以三百万收购股份: what is done with the number is done with money.
    private static bool IsPaid(in ScanContext context, in Numeral number)
    {
        if (!context.Lexicon.NumberCues.Paying.StandBefore(context.Text, number.Start)) return false;
        for (int length = 2; length <= LongestMoneyNoun && number.End + length <= context.Text.Length; length++)
        {
            if (context.Lexicon.MoneyCues.TryMatchEnd(context.Text.Slice(number.End, length), out LexiconRow? row, out int matched) && matched == length && row.Meaning == "verb") return true;
        }
        return false;
    }

    // 三个亿, 两个多亿 with no noun behind: speech says so of money.
    private static bool IsSpokenSum(in ScanContext context, in Numeral number) =>
        context.At(number.End - 1) == '亿' && (context.At(number.End - 2) is '个' || context.At(number.End - 3) is '个')
        && !DateCharacters.IsHan(context.At(number.End));

    // What cannot stand between a number and the people it counts; of a longer stretch the first verb ends it as well.
    private static bool EndsModifiers(in ScanContext context, int position, bool far)
    {
        char c = context.At(position - 1);
        NumberCues cues = context.Lexicon.NumberCues;
        if (CharClasses.Is(c, CharClass.SentenceEnd | CharClass.ClauseEnd | CharClass.Space) || cues.Stops.StandBefore(context.Text, position)) return true;
        return far ? cues.FarStops.StandBefore(context.Text, position) : CharClasses.Is(c, CharClass.Digit);
    }

    private static bool FindCue(in ScanContext context, in Numeral number, out MentionKind kind, out LexiconRow? row)
    {
        kind = MentionKind.Amount;
        int start = number.Start, near = Approximators.BehindLinks(context, start);
        for (int end = start; end > start - Reach && end > 0; end--)
        {
            ReadOnlySpan<char> text = context.Text[Math.Max(0, end - 12)..end];
            if (start - end <= PeopleReach && context.Lexicon.PeopleCues.TryMatchEnd(text, out row, out int people))
            {
                // 返还群众200万: they are given the money.
                if (context.Lexicon.MoneyCues.TryMatchEnd(text[..^people], out LexiconRow? verb, out _) && verb.Meaning == "verb") return true;
                kind = MentionKind.HeadCount;
                return true;
            }
            if (context.Lexicon.MoneyCues.TryMatchEnd(text, out row, out _) && row.Meaning != "none" && (row.Meaning != "near" || end >= near)) return true;
            if ((!number.IsHan || IsSpokenSum(context, number)) && context.Lexicon.NumberCues.Counts.StandBefore(text, text.Length, out row, out _))
            {
                kind = MentionKind.Count;
                return true;
            }
            if (CharClasses.Is(context.At(end - 1), CharClass.SentenceEnd | CharClass.ClauseEnd | CharClass.Digit)) break;
        }
        row = null;
        return false;
    }

    private static bool Make(in ScanContext context, in Numeral number, MentionKind kind, string? unit, LexiconRow? row, out Mention mention)
    {
        mention = new Mention
        {
            Span = TextSpan.FromBounds(number.Start, number.End),
            Kind = kind,
            Value = number.Value,
            UpperValue = number.UpperValue,
            Exponent = number.Exponent,
            Approximation = Approximators.Of(context, number.Start, number.End, number.Approximation, (number.Form & NumeralForm.BarePlace) != 0),
            Traits = number.Traits | MentionTraits.Bare,
            Unit = unit,
            Row = row,
        };
        return true;
    }
}
