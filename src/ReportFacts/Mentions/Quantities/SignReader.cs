using ReportFacts.Mentions.Dates;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Finds the sign or leading point that stands before a digit and belongs to it.</summary>
internal static class SignReader
{
    private const int LongestTemperature = 12;

    /// <summary>Index at which the number whose first digit stands at <paramref name="position"/> begins.</summary>
    public static int StartOf(in ScanContext context, int position)
    {
        if (position <= context.Floor) return position;
        char sign = context.At(position - 1);
        if (sign is '.' or '．' && NumeralCharacters.ArabicDigit(context.At(position)) >= 0)
        {
            char before = context.At(position - 2);
            if (NumeralCharacters.IsMinus(before) && position - 1 > context.Floor && StandsBeforeSign(context.At(position - 3))) return position - 2;
            return char.IsAsciiLetterOrDigit(before) || NumeralCharacters.IsNumeric(before) || NumeralCharacters.IsPoint(before) ? position : position - 1;
        }
        if (!NumeralCharacters.IsMinus(sign)) return position;
        return StandsBeforeSign(context.At(position - 2)) || IsTemperature(context, position) ? position - 1 : position;
    }

    // 山区-3℃, 北部-2～3℃: behind a word nothing else is written so.
    private static bool IsTemperature(in ScanContext context, int position)
    {
        if (!DateCharacters.IsHan(context.At(position - 2)) || NumeralCharacters.IsHanNumeric(context.At(position - 2)) || context.At(position - 2) == '度') return false;
        for (int i = position; i < position + LongestTemperature; i++)
        {
            char c = context.At(i);
            if (c is '℃' or '°') return true;
            if (NumeralCharacters.ArabicDigit(c) < 0 && !NumeralCharacters.IsPoint(c) && !RangeReader.IsMark(c)) return false;
        }
        return false;
    }

    // A hyphen behind a figure, a unit or a letter joins, and 负 is mostly part of a word (减负, 胜负, 担负); behind these both are signs.
    private static bool StandsBeforeSign(char c) =>
        c is '\0' or ' ' or '\n' or '\t' or '\u3000' or '（' or '(' or '，' or ',' or '：' or ':' or '、' or '；' or '为' or '是' or '率' or '速'
            or '长' or '降' or '增' or '到' or '至' or '于' or '达' or '从' or '由' or '约' or '跌' or '值' or '得' or '现' or '呈' or '幅' or '差' or '在' or '温' or '比' or '低' or '高' or '涨' or '升' or '均'
            or '额' or '润' or '益' or '~' or '～' or '/';
}
