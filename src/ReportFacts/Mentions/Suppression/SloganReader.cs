using ReportFacts.Lexicon;
using ReportFacts.Mentions.Dates;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Quantities;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Suppression;

/// <summary>Reads slogans and programme names: “三个一律”, “四必”, 5+2, 1+3+N.</summary>
internal static class SloganReader
{
    private const int LongestQuote = 12;

    /// <summary>Reads a short quotation that begins with a Chinese number at <paramref name="position"/>.</summary>
    public static bool TryReadQuoted(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        char open = context.At(position - 1);
        char close = open switch
        {
            '“' => '”',
            '‘' => '’',
            '「' => '」',
            '"' => '"',
            _ => '\0',
        };
        if (close == '\0' || PlanPeriodReader.TryRead(context, position, out _)) return false;
        int length = context.From(position)[..Math.Min(LongestQuote + 1, context.Text.Length - position)].IndexOf(close);
        if (length is < 2 or > LongestQuote || !NumeralReader.TryRead(context.Text, position, out Numeral number)) return false;
        int end = position + length;
        // “五成以上” quotes a figure.
        if (number.End > end || number.HasScale || (UnitReader.TryRead(context, number.End, out UnitHit unit) && unit.Entry.Class is not (UnitClass.Count or UnitClass.People or UnitClass.Label) && !IsWatchword(number, unit, end))) return false;
        if (context.At(number.End) is '年' or '月' or '分' or '天' or '五' || number.Length >= 4) return false;
        mention = Make(position, end, SuppressionReason.FixedExpression);
        return true;
    }

    // “三度” is a watchword, although 度 also measures.
    private static bool IsWatchword(in Numeral number, in UnitHit unit, int end) =>
        unit.Entry.Class == UnitClass.Physical && number.Length == 1 && unit.End == unit.Start + 1 && unit.End == end;

    /// <summary>Reads numbers joined by plus signs.</summary>
    public static bool TryReadSum(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        int end = position;
        while (end - position < 4 && (NumeralCharacters.ArabicDigit(context.At(end)) >= 0 || NumeralCharacters.HanDigit(context.At(end)) >= 0)) end++;
        if (end == position || end - position > 3 || IsDecimal(context, end)) return false;
        bool before = context.At(position - 1) is '+' or '＋' && IsTerm(context.At(position - 2));
        bool behind = context.At(end) is '+' or '＋' && IsTerm(context.At(end + 1)) && !UnitReader.TryRead(context, end + 1, out _);
        if (!before && !behind) return false;
        if (before && !behind && UnitReader.TryRead(context, end, out UnitHit unit) && IsMeasured(unit.Entry.Class)) return false;
        mention = Make(position, end, SuppressionReason.Label);
        return true;
    }

    // 同比+4.05%: a signed figure.
    private static bool IsDecimal(in ScanContext context, int point) => context.At(point) == '.' && char.IsAsciiDigit(context.At(point + 1));

    private static bool IsMeasured(UnitClass unitClass) =>
        unitClass is UnitClass.Currency or UnitClass.Percent or UnitClass.PerMille or UnitClass.Point or UnitClass.BasisPoint;

    private static bool IsTerm(char c) => char.IsAsciiLetterOrDigit(c) || NumeralCharacters.IsNumeric(c) || (c >= '\u4E00' && c <= '\u9FFF');

    private static Mention Make(int start, int end, SuppressionReason reason) => new()
    {
        Span = TextSpan.FromBounds(start, end),
        Kind = MentionKind.Count,
        Suppression = reason,
    };
}
