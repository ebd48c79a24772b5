using ReportFacts.Lexicon;
using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads numbers of 万 or 亿 without a unit where the words around say what they are: 被骗720万, 600多万下岗职工.</summary>
internal static class BareReader
{
    private const int Reach = 10;
    private const int MostModifiers = 2;

    /// <summary>Reads the number as people or money; false when nothing near it says so.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        if ((number.Form & NumeralForm.BarePlace) != 0 && !CountLicence.AllowsBare(context, number, number.End)) return false;
        if (IsFollowedByPeople(context, number, out LexiconRow? row)) return Make(context, number, MentionKind.HeadCount, null, row, out mention);
        if (!number.HasScale || (number.Form & NumeralForm.Half) != 0) return false;
        // 三万一天: money by the day.
        if (context.At(number.End) == '一' && PerUnitReader.TryReadUnit(context, number.End + 1, out string? per, out _) && Make(context, number, MentionKind.Amount, "CNY", null, out mention))
        {
            mention = mention with { PerUnit = per };
            return true;
        }
        if (!FindCue(context, number.Start, out MentionKind kind, out row)) return false;
        return Make(context, number, kind, kind == MentionKind.Amount ? "CNY" : null, row, out mention);
    }

    private static bool IsFollowedByPeople(in ScanContext context, in Numeral number, out LexiconRow? row)
    {
        row = null;
        if (!number.HasScale && (number.IsHan || number.Value < 10 || number.HasPoint)) return false;
        int most = number.HasScale ? MostModifiers : 0;
        for (int skip = 0; skip <= most; skip++)
        {
            int position = number.End + skip;
            if (skip > 0 && (CharClasses.Is(context.At(position - 1), CharClass.SentenceEnd | CharClass.ClauseEnd | CharClass.Digit | CharClass.Space) || context.At(position - 1) is '的' or '元' or '由' or '给' or '为')) return false;
            if (context.Lexicon.PeopleNouns.TryMatch(context.From(position), out row, out _)) return true;
        }
        return false;
    }

    private static bool FindCue(in ScanContext context, int start, out MentionKind kind, out LexiconRow? row)
    {
        kind = MentionKind.Amount;
        for (int end = start; end > start - Reach && end > 0; end--)
        {
            ReadOnlySpan<char> text = context.Text[Math.Max(0, end - 12)..end];
            if (context.Lexicon.PeopleCues.TryMatchEnd(text, out row, out _))
            {
                kind = MentionKind.HeadCount;
                return true;
            }
            if (context.Lexicon.MoneyCues.TryMatchEnd(text, out row, out _)) return true;
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
