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
        return MayFollow(At(text, SkipBlank(text, end)));
    }

    /// <summary>The same for Chinese figures at <paramref name="position"/>, whose zeros may be written with other circles.</summary>
    public static bool MayBeHanCode(ReadOnlySpan<char> text, int position)
    {
        int end = position + 1;
        while (end - position < LongestNumber && (NumeralCharacters.IsNumeric(At(text, end)) || At(text, end) is 'O' or 'Ｏ' or '◯' or 'o')) end++;
        return MayFollow(At(text, SkipBlank(text, end)));
    }

    private static bool MayFollow(char next) =>
        next is '·' or '‧' or '•' or '・' or '∙' or '⋅' or '●' or '.' or '．' or '年' or '号' or '〕' or '］' or ']' or '）' or ')' or '】' or '﹞' or '〉';
}
