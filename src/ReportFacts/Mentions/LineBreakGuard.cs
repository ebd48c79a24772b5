using ReportFacts.Lexing;
using ReportFacts.Text;

namespace ReportFacts.Mentions;

/// <summary>
/// Tells numbers that a line break may have cut. Layout repair joins lines that a page has wrapped; where a break stays between two numerals
/// it cannot be known whether they are one number or two, so what is read there must not pass as certain.
/// </summary>
internal static class LineBreakGuard
{
    private const CharClass Numeral = CharClass.Digit | CharClass.HanDigit | CharClass.HanScale;

    /// <summary>Whether a numeral touches the mention across a line break on either side.</summary>
    public static bool MayBeCut(ReadOnlySpan<char> text, TextSpan span) =>
        (IsNumeral(text, span.Start) && BreakBefore(text, span.Start)) || (IsNumeral(text, span.End - 1) && BreakBehind(text, span.End));

    private static bool BreakBefore(ReadOnlySpan<char> text, int start)
    {
        int i = start - 1;
        while (i >= 0 && IsBreak(text[i]) && start - i <= 4) i--;
        return i < start - 1 && IsNumeral(text, i);
    }

    private static bool BreakBehind(ReadOnlySpan<char> text, int end)
    {
        int i = end;
        while (i < text.Length && IsBreak(text[i]) && i - end < 4) i++;
        return i > end && IsNumeral(text, i);
    }

    // A decimal point or a grouping comma belongs to the number when a digit stands beside it.
    private static bool IsNumeral(ReadOnlySpan<char> text, int i)
    {
        if (i < 0 || i >= text.Length) return false;
        if (CharClasses.Is(text[i], Numeral)) return true;
        return text[i] is '.' or '．' or ',' or '，'
            && ((i > 0 && CharClasses.Is(text[i - 1], CharClass.Digit)) || (i + 1 < text.Length && CharClasses.Is(text[i + 1], CharClass.Digit)));
    }

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
