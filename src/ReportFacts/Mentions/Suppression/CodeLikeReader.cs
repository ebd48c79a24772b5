using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Quantities;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Suppression;

/// <summary>Reads models, versions and other runs of letters and digits (T800, 5G, PM2.5), and runs that look like slips of recognition (2O21, l200).</summary>
internal static class CodeLikeReader
{
    private const int Reach = 48; // a run that is only looked at, not consumed, is looked at this far

    /// <summary>Reads the run that holds the Arabic digit at <paramref name="position"/>.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        int start = RunStart(context, position);
        int end = DigitsEnd(context, position);
        bool letterBehind = char.IsAsciiLetter(context.At(end));
        if (start == position && !letterBehind) return false;
        if (start < position && (IsCurrency(context, position) || IsCounted(context, start, position, end))) return false;
        if (start == position && !IsGlyphSlip(context, start, RunEnd(context, end, end + Reach)) && UnitReader.TryRead(context, end, out _)) return false;
        end = RunEnd(context, end, int.MaxValue);
        bool slip = IsGlyphSlip(context, start, end);
        mention = new Mention
        {
            Span = TextSpan.FromBounds(start, end),
            Kind = MentionKind.Count,
            Suppression = slip ? SuppressionReason.SuspectGlyph : SuppressionReason.Code,
            Traits = slip ? MentionTraits.LowConfidence : MentionTraits.None,
        };
        return true;
    }

    // GDP2000亿元, CT2台: an abbreviation of two letters or more, and a number with a scale word, money or a classifier of its own.
    private static bool IsCounted(in ScanContext context, int start, int position, int end)
    {
        if (position - start < 2) return false;
        for (int i = start; i < position; i++)
        {
            if (!char.IsAsciiLetterUpper(context.At(i))) return false;
        }
        if (NumeralCharacters.Scale(context.At(end)) > 0) return true;
        return UnitReader.TryRead(context, end, out UnitHit unit) && unit.Entry.Class is UnitClass.Currency or UnitClass.Count or UnitClass.Percent && !unit.Entry.IsNoun;
    }

    // Letters directly before the digits, a hyphen between them allowed.
    private static int RunStart(in ScanContext context, int position)
    {
        int start = position;
        if (context.At(start - 1) == '-' && char.IsAsciiLetter(context.At(start - 2))) start--;
        int floor = Math.Max(context.Floor, position - 24);
        while (start > floor && IsRun(context.At(start - 1))) start--;
        while (start < position && !char.IsAsciiLetter(context.At(start))) start++;
        return start;
    }

    private static int DigitsEnd(in ScanContext context, int position)
    {
        int end = position;
        while (end - position < Reach && (NumeralCharacters.ArabicDigit(context.At(end)) >= 0 || (context.At(end) is '.' or ',' && NumeralCharacters.ArabicDigit(context.At(end + 1)) >= 0))) end++;
        return end;
    }

    private static int RunEnd(in ScanContext context, int end, int limit)
    {
        while (end < limit && (IsRun(context.At(end)) || (context.At(end) is '.' or '-' && IsRun(context.At(end + 1))))) end++;
        return end;
    }

    private static bool IsRun(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '０' and <= '９';

    private static bool IsCurrency(in ScanContext context, int position) =>
        context.Lexicon.CurrencyPrefixes.TryMatchEnd(context.Text[Math.Max(0, position - 8)..position], out _, out int length)
        && !char.IsAsciiLetterOrDigit(context.At(position - length - 1));

    // O, o, l and I among digits, and something that counts behind them.
    private static bool IsGlyphSlip(in ScanContext context, int start, int end)
    {
        int letters = 0, digits = 0;
        for (int i = start; i < end; i++)
        {
            if (context.At(i) is 'O' or 'o' or 'l' or 'I') letters++;
            else if (NumeralCharacters.ArabicDigit(context.At(i)) >= 0) digits++;
            else if (context.At(i) != '.') return false;
        }
        if (letters is 0 or > 2 || digits < 2) return false;
        return context.At(end) is '年' or '月' or '日' || NumeralCharacters.Scale(context.At(end)) > 0 || UnitReader.TryRead(context, end, out UnitHit unit) && unit.Entry.Class != UnitClass.Label;
    }
}
