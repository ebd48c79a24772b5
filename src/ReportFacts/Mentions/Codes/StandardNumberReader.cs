using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Codes;

/// <summary>Numbers of standards: GB/T 15835-2011, DB43/T 1234—2018.</summary>
internal static class StandardNumberReader
{
    /// <summary>Reads such a number at its first digit; the span begins with the letters before it.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        mention = default;
        int letters = At(text, position - 1) == ' ' ? position - 1 : position;
        if (!char.IsAsciiLetter(At(text, letters - 1))) return false;
        if (!context.Lexicon.Codes.StandardPrefixes.TryMatchEnd(text[Math.Max(0, letters - 6)..letters], out LexiconRow? prefix, out int length)) return false;
        int start = letters - length;
        if (char.IsAsciiLetter(At(text, start - 1))) return false;
        int at = SkipDigits(text, position);
        if (prefix.Id == "local" && Has(text, at, "/T")) at = SkipDigits(text, SkipBlank(text, at + 2));
        while (At(text, at) == '.' && NumeralCharacters.ArabicDigit(At(text, at + 1)) >= 0) at = SkipDigits(text, at + 1);
        int year = At(text, at) is '-' or '—' or '–' or '－' ? SkipDigits(text, at + 1) : at;
        if (year - at == 5) at = year;
        else if (year > at + 1) return false;
        mention = new Mention { Span = TextSpan.FromBounds(Math.Max(start, context.Floor), at), Kind = MentionKind.DocumentNumber, Row = prefix };
        return true;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (NumeralCharacters.ArabicDigit(At(text, at)) >= 0) at++;
        return at;
    }
}
