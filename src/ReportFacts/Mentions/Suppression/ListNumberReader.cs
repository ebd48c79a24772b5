using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Quantities;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Suppression;

/// <summary>Reads the numbers of headings and list items (一、 （二） 3. 2.2.1) and footnote marks ([1]).</summary>
internal static class ListNumberReader
{
    private const int Longest = 6;

    /// <summary>Reads the list number at <paramref name="position"/>.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        char before = context.At(position - 1);
        if (before is '[' or '［' or '【' or '〔') return TryReadBracketed(context, position, before is '[' or '［', out mention);
        if (before is '（' or '(') return TryReadBracketed(context, position, note: false, out mention);
        return IsLineStart(context, position) && TryReadHeading(context, position, out mention);
    }

    private static bool TryReadBracketed(in ScanContext context, int position, bool note, out Mention mention)
    {
        mention = default;
        int end = NumberEnd(context, position);
        if (end == position || end - position > 3 || context.At(end) is not (')' or '）' or ']' or '］')) return false;
        mention = Make(position, end, note ? SuppressionReason.PageFurniture : SuppressionReason.ListNumber);
        return true;
    }

    private static bool TryReadHeading(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        int end = NumberEnd(context, position);
        if (end == position || end - position > Longest) return false;
        if (TryReadGlued(context, position, end, out mention)) return true;
        char mark = context.At(end);
        bool follows = mark is '、' or '）' or ')' || (mark is '.' or '．' && NumeralCharacters.ArabicDigit(context.At(end + 1)) < 0);
        if (!follows) return false;
        // 3、5万元 at the start of a line is a list of values, 3、加快… a heading.
        if (mark == '、' && NumeralCharacters.IsNumeric(context.At(end + 1))) return false;
        mention = Make(position, end, SuppressionReason.ListNumber);
        return true;
    }

    // 3．10种…: nothing is counted in tenths, so the point belongs to the heading.
    private static bool TryReadGlued(in ScanContext context, int position, int end, out Mention mention)
    {
        mention = default;
        int point = context.Text[position..end].IndexOfAny('.', '．');
        if (point is < 1 or > 2 || !UnitReader.TryRead(context, end, out UnitHit unit) || unit.Entry.Class is not (UnitClass.Count or UnitClass.People)) return false;
        mention = Make(position, position + point, SuppressionReason.ListNumber);
        return true;
    }

    private static int NumberEnd(in ScanContext context, int position)
    {
        int end = position;
        bool arabic = NumeralCharacters.ArabicDigit(context.At(position)) >= 0;
        while (end - position <= Longest)
        {
            char c = context.At(end);
            bool digit = arabic ? NumeralCharacters.ArabicDigit(c) >= 0 : NumeralCharacters.HanDigit(c) >= 0 || NumeralCharacters.Place(c) == 1;
            bool point = arabic && end > position && NumeralCharacters.IsPoint(c) && NumeralCharacters.ArabicDigit(context.At(end + 1)) >= 0;
            if (!digit && !point) break;
            end++;
        }
        return end;
    }

    private static bool IsLineStart(in ScanContext context, int position)
    {
        for (int i = position - 1; i >= Math.Max(0, position - 8); i--)
        {
            char c = context.At(i);
            if (c is '\n' or '\r' or '\u2028' or '\u2029') return true;
            if (c is not (' ' or '\t' or '\u3000' or '\u00A0' or '\uFEFF')) return false;
        }
        return position <= 8;
    }

    private static Mention Make(int start, int end, SuppressionReason reason) => new()
    {
        Span = TextSpan.FromBounds(start, end),
        Kind = MentionKind.Count,
        Suppression = reason,
    };
}
