using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Suppression;

/// <summary>Reads words of the tables <c>fixed-expressions</c> and <c>numeral-words</c> from a numeral within them.</summary>
internal static class FixedExpressionReader
{
    /// <summary>Reads the word that covers <paramref name="position"/>.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        if (!context.Lexicon.FixedExpressions.TryFind(context.Text, position, context.Floor, out LexiconRow? row, out int start, out int length)) return false;
        int end = start + length;
        // 统一百货: a word that ends with a numeral does not end inside a longer number.
        if (end > position + 1 && NumeralCharacters.IsHanNumeric(context.At(end - 1)) && NumeralCharacters.IsHanNumeric(context.At(end))) return false;
        // 十分之一 and 三分之一 are fractions, whatever 十分 and 之一 are elsewhere.
        if ((context.At(end - 1) == '分' && context.At(end) == '之') || (context.At(start) == '之' && context.At(start - 1) == '分')) return false;
        // 增长一点五个百分点: the point of a number, not a little.
        if (context.At(end - 1) == '点' && NumeralCharacters.HanDigit(context.At(end)) >= 0) return false;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(start, end),
            Kind = MentionKind.Count,
            Suppression = row!.Meaning switch
            {
                "name" => SuppressionReason.Name,
                "label" => SuppressionReason.Label,
                _ => SuppressionReason.FixedExpression,
            },
            Row = row,
        };
        return true;
    }
}
