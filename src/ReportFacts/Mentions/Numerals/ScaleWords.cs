using static ReportFacts.Mentions.Numerals.NumeralCharacters;

namespace ReportFacts.Mentions.Numerals;

/// <summary>Tells the scale words of a number from the first characters of its unit.</summary>
internal static class ScaleWords
{
    /// <summary>Power of ten of the place or scale word at <paramref name="index"/>, or 0 when there is none or it belongs to a unit (千瓦, 兆赫).</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the word would stand.</param>
    /// <param name="bare">Whether nothing but digits stands before it, so that 千 could be the unit's own prefix.</param>
    public static int At(ReadOnlySpan<char> text, int index, bool bare)
    {
        if (unchecked((uint)index) >= (uint)text.Length) return 0;
        char c = text[index];
        int place = Place(c);
        if (place > 0) return bare && BelongsToUnit(text, index) ? 0 : place;
        int scale = Scale(c);
        return scale == 12 && !IsScaleMega(text, index) ? 0 : scale;
    }

    // 千瓦, 千米, 千克: the unit wins over the scale word. 千公顷, 千吨: the scale word.
    private static bool BelongsToUnit(ReadOnlySpan<char> text, int index)
    {
        char next = index + 1 < text.Length ? text[index + 1] : '\0';
        char prefix = text[index];
        if (prefix is '千' or '仟')
        {
            if (next is '瓦' or '米' or '克' or '卡' or '赫' or '伏' or '帕' or '焦' or '安' or '牛') return true;
            char third = index + 2 < text.Length ? text[index + 2] : '\0';
            return (next == '字' && third == '节') || (next == '比' && third == '特') || next == '乏' || (next == '分' && third == '点');
        }
        return prefix == '百' && next == '帕';
    }

    // 兆 counts 10^12 only where numbers or money go on; otherwise it is mega (兆瓦, 兆赫) or a unit of its own.
    private static bool IsScaleMega(ReadOnlySpan<char> text, int index)
    {
        for (int i = index + 1; i < text.Length && i <= index + 2; i++)
        {
            char c = text[i];
            if (HanDigit(c) >= 0 || ArabicDigit(c) >= 0 || Place(c) > 0 || c is '元' or '圆' or '圓' or '日' or '韩' or '亿' or '億' or '美' or '台' or '新') return true;
            if (Marker(c) == Approximation.Exact) return false;
        }
        return false;
    }
}
