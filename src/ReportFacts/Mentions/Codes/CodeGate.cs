using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Codes;

/// <summary>
/// A quick no for most figures, from the characters around them. Only speed hangs on it: what it lets through is read with care.
/// </summary>
internal static class CodeGate
{
    private const int LongestNumber = 9;

    /// <summary>Whether the figures at <paramref name="position"/> can begin a case code or stand in the number of a document or standard.</summary>
    public static bool MayBeCode(ReadOnlySpan<char> text, int position)
    {
        int before = At(text, position - 1) == ' ' ? position - 2 : position - 1;
        if (char.IsAsciiLetter(At(text, before))) return true;
        int end = position;
        while (end - position < LongestNumber && NumeralCharacters.ArabicDigit(At(text, end)) >= 0) end++;
        char next = At(text, SkipBlank(text, end));
        return next is '·' or '‧' or '•' or '・' or '∙' or '⋅' or '●' or '.' or '．' or '年' or '号' or '〕' or '］' or ']' or '）' or ')' or '】' or '﹞' or '〉';
    }
}
