using static ReportFacts.Mentions.Numerals.NumeralCharacters;

namespace ReportFacts.Mentions.Numerals;

/// <summary>Tells the spoken tail of 两万八 (28,000) from a digit that belongs to what follows (三万一天: 30,000 a day).</summary>
internal static class SpokenTail
{
    /// <summary>Whether the single digit just before <paramref name="end"/> may be the tail of the number before it.</summary>
    public static bool Fits(ReadOnlySpan<char> text, int end)
    {
        char digit = text[end - 1];
        char next = end < text.Length ? text[end] : '\0';
        if (HanDigit(digit) == 0 || ArabicDigit(digit) == 0) return false;
        if (next is '年' or '月' or '日' or '号' or '點' or '%' or '％' or '：' or ':' or '-' or '—') return false;
        if (char.IsAsciiLetter(next) || IsNumeric(next) || IsFew(next)) return false;
        // 一 more often counts what follows: 三万一天, 两万一台.
        if (HanDigit(digit) == 1) return next is '\0' or '元' or '多' or '余' or '块' or '人' or '，' or '。' or '、' or '；' or '\n' or '的' or '点';
        return true;
    }

    /// <summary>Whether two digits side by side name an interval: 三四, 七八, 三五.</summary>
    public static bool IsVaguePair(char first, char second)
    {
        int a = HanDigit(first), b = HanDigit(second);
        return a > 0 && ((b == a + 1 && b < 10) || (a == 3 && b == 5) || (a == 3 && second is '两' or '兩'));
    }
}
