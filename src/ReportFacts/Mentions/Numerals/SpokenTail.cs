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
        if (HanDigit(digit) == 0 || ArabicDigit(digit) == 0 || digit is '两' or '兩') return false;
        if (next is '年' or '月' or '日' or '号' or '點' or '%' or '％' or '：' or ':' or '-' or '—'
            or '岁' or '级' or '类' or '口' or '孩' or '周') return false;
        if (char.IsAsciiLetter(next) || IsNumeric(next) || IsFew(next)) return false;
        // 一 more often counts what follows: 三万一天, 两万一台.
        if (HanDigit(digit) == 1) return next is '\0' or '元' or '多' or '余' or '块' or '人' or '，' or '。' or '、' or '；' or '\n' or '的' or '点';
        return true;
    }

    /// <summary>Whether the two digits at <paramref name="index"/> name an interval: 三四, 七八, 三五, 一两个.</summary>
    public static bool IsVaguePair(ReadOnlySpan<char> text, int index)
    {
        if (index + 1 >= text.Length) return false;
        int a = HanDigit(text[index]), b = HanDigit(text[index + 1]);
        if (a <= 0 || b <= 0) return false;
        if (text[index + 1] is not ('两' or '兩')) return b == a + 1 || (a == 3 && b == 5);
        // 一两个 is one or two; 三两 of silver are three.
        char next = index + 2 < text.Length ? text[index + 2] : '\0';
        return a is 1 or 3 && next is '个' or '個' or '年' or '天' or '句' or '名' or '人' or '次' or '家' or '件' or '种' or '百' or '千' or '万' or '倍' or '成' or '位' or '户';
    }
}
