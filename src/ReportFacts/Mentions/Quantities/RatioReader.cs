using ReportFacts.Lexicon;
using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads ratios, compositions and scores: 2.5:1, 6.2∶41.5∶52.3, 3比1, 以25:20获胜.</summary>
internal static class RatioReader
{
    private const int MostParts = 10;
    private const int ReachBefore = 30;
    private const int ReachBehind = 30;

    /// <summary>Reads the ratio that begins with <paramref name="first"/>; a time of day (8:30) is not one.</summary>
    public static bool TryRead(in ScanContext context, in Numeral first, out Mention mention)
    {
        mention = default;
        char mark = context.At(first.End);
        if (!(IsColon(mark) && !first.IsHan) && mark != '比') return false;
        int end = first.End, parts = 1;
        decimal second = 0;
        bool hasPoint = first.HasPoint;
        while (parts < MostParts && IsSame(mark, context.At(end)) && NumeralCharacters.IsNumeric(context.At(end + 1)))
        {
            if (!NumeralReader.TryRead(context.Text, end + 1, out Numeral part) || part.IsUnreadable || part.HasScale || part.IsHan != first.IsHan || part.IsVague) return false;
            if (parts == 1) second = part.Value;
            hasPoint |= part.HasPoint;
            end = part.End;
            parts++;
        }
        if (parts < 2 || first.HasScale || first.IsVague) return false;
        bool said = mark == '比' ? IsSpoken(context, first, end, hasPoint) : hasPoint || mark == '∶' || parts > 3 || IsSpokenOf(context, first.Start, end, second);
        if (!said && !IsScore(context, first.Start, end)) return false;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(first.Start, end),
            Kind = MentionKind.Ratio,
            Value = first.Value,
            UpperValue = second,
            Exponent = first.Exponent,
            Approximation = Approximators.Of(context, first.Start, end, Approximation.Exact, barePlace: false),
        };
        return true;
    }

    private static bool IsColon(char c) => c is ':' or '：' or '∶' or '︰';

    private static bool IsSame(char mark, char c) => mark == '比' ? c == '比' : IsColon(c);

    // 3比1 between bare numbers; 120家比2022年, 第3比第2 compare something else.
    private static bool IsSpoken(in ScanContext context, in Numeral first, int end, bool hasPoint)
    {
        char next = context.At(end);
        if (first.IsHan || context.At(first.Start - 1) == '第') return false;
        return next is '\0' or '的' || CharClasses.Is(next, CharClass.SentenceEnd | CharClass.ClauseEnd) || (hasPoint && !UnitReader.TryRead(context, end, out _));
    }

    // Whole numbers look like a time of day: they need the word 比 near them, or a one as second part.
    private static bool IsSpokenOf(in ScanContext context, int start, int end, decimal second)
    {
        if (second == 1 && context.At(end - 2) != '0') return true;
        for (int i = start - 1; i >= start - 8 && i >= 0; i--)
        {
            if (context.At(i) is '比' or '构') return true;
            if (context.At(i) is '。' or '，' or '；') break;
        }
        return context.At(end) == '的' && context.At(end + 1) == '比';
    }

    // A word of winning or losing in the sentence near it.
    private static bool IsScore(in ScanContext context, int start, int end)
    {
        for (int i = start - 1; i >= Math.Max(0, start - ReachBefore) && !CharClasses.Is(context.At(i), CharClass.SentenceEnd); i--)
        {
            if (context.Lexicon.NumberCues.Scores.StandAt(context.Text, i)) return true;
        }
        for (int i = end; i < Math.Min(context.Text.Length, end + ReachBehind) && !CharClasses.Is(context.At(i), CharClass.SentenceEnd); i++)
        {
            if (context.Lexicon.NumberCues.Scores.StandAt(context.Text, i)) return true;
        }
        return false;
    }
}
