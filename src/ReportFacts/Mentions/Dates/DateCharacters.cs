using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Dates;

/// <summary>What single characters mean in and around dates.</summary>
internal static class DateCharacters
{
    /// <summary>The character at an index; NUL outside the text.</summary>
    public static char At(ReadOnlySpan<char> text, int index) => unchecked((uint)index) < (uint)text.Length ? text[index] : '\0';

    /// <summary>Whether <paramref name="word"/> stands at the index.</summary>
    public static bool Has(ReadOnlySpan<char> text, int index, ReadOnlySpan<char> word) =>
        unchecked((uint)index) <= (uint)text.Length && text[index..].StartsWith(word);

    /// <summary>Whether <paramref name="word"/> ends just before the index.</summary>
    public static bool EndsBefore(ReadOnlySpan<char> text, int index, ReadOnlySpan<char> word) =>
        index >= word.Length && text.Slice(index - word.Length, word.Length).SequenceEqual(word);

    /// <summary>Steps over one blank, which print leaves between digits and Chinese characters; never over a line break.</summary>
    public static int SkipBlank(ReadOnlySpan<char> text, int index) => At(text, index) is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u3000' ? index + 1 : index;

    /// <summary>Whether the character joins two ends of a range.</summary>
    public static bool IsRangeMark(char c) => CharClasses.Is(c, CharClass.RangeMark);

    /// <summary>Steps over a range mark, which may be doubled (——); 0 when none is there.</summary>
    public static int SkipRangeMark(ReadOnlySpan<char> text, int index)
    {
        int mark = SkipBlank(text, index);
        char c = At(text, mark);
        if (!IsRangeMark(c)) return 0;
        if (c is '—' or '–' or '-' && At(text, mark + 1) == c) mark++;
        return SkipBlank(text, mark + 1);
    }

    /// <summary>Whether the character joins members of a list.</summary>
    public static bool IsListMark(char c) => c is '、' or '和' or '与' or '及' or '或';

    /// <summary>Whether a numeral read from the index would begin in the middle of a longer one.</summary>
    public static bool IsInsideNumber(ReadOnlySpan<char> text, int index)
    {
        char before = At(text, index - 1);
        if (NumeralCharacters.ArabicDigit(text[index]) < 0) return NumeralCharacters.IsHanNumeric(before) || NumeralCharacters.IsFew(before) || before == '第';
        if (NumeralCharacters.ArabicDigit(before) >= 0 || char.IsAsciiLetter(before)) return true;
        return before is '.' or '．' or '·' or '‧' or '・' or ',' or '/' && NumeralCharacters.ArabicDigit(At(text, index - 2)) >= 0;
    }

    /// <summary>Whether the character is a Chinese one, so that a word may go on.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
