using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions;

/// <summary>
/// Knows the most frequent shape of a number, ASCII digits between Chinese words (增长5.3%, 共120家, 达1.2亿元), from the characters around them:
/// there only <see cref="QuantityRecognizer"/> takes the place, so that the others need not be asked. Only speed hangs on it.
/// </summary>
internal static class FigureGate
{
    /// <summary>Whether codes, labels, ranks, dates and lengths of time can all be ruled out for the digit at <paramref name="position"/>.</summary>
    public static bool IsPlainQuantity(in ScanContext context, int position)
    {
        ReadOnlySpan<char> text = context.Text;
        if (position == 0 || !StandsFree(text[position - 1])) return false;
        int end = SkipDigits(text, position);
        bool point = context.At(end) == '.';
        if (point)
        {
            // 2021.5 may be a month.
            int decimals = SkipDigits(text, end + 1);
            if (end - position == 4 || decimals == end + 1) return false;
            end = decimals;
        }
        char next = context.At(end);
        if (point && context.Lexicon.Codes.CaseNouns.CanStartWith(next)) return false; // 9.18案
        while (next is '万' or '亿') next = context.At(++end);
        return IsPlain(next) && !context.Lexicon.Dates.Durations.CanStartWith(next);
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (unchecked((uint)at) < (uint)text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    // No letter, sign, bracket or blank before it: what else would make a code or a list number of it.
    private static bool StandsFree(char c) => c is >= '\u4E00' and <= '\u9FFF' or '，' or '、' or '；' or '：';

    // A Chinese character that begins a unit or a noun and cannot belong to a date, rank, list, range or longer number.
    private static bool IsPlain(char c)
    {
        if (c == '%') return true;
        if (c is < '\u4E00' or > '\u9FFF' || NumeralCharacters.IsHanNumeric(c) || CharClasses.Is(c, CharClass.RangeMark)) return false;
        return c is not ('年' or '月' or '日' or '号' or '季' or '世' or '时' or '点' or '點' or '位' or '个' or '個' or '半' or '和' or '与' or '及' or '或'
            or '几' or '幾' or '数' or '數' or '多' or '余' or '餘' or '来' or '來');
    }
}
