using ReportFacts.Lexing;
using ReportFacts.Text;

namespace ReportFacts.Mentions;

/// <summary>
/// Tells mentions that a line break may have cut. Layout repair joins lines that a page has wrapped; where a break stays between two numerals
/// it cannot be known whether they are one number or two, nor whether 人 ends its line or begins 人次, so what is read there must not pass as certain.
/// </summary>
internal static class LineBreakGuard
{
    private const int LongestUnit = 8;
    private const CharClass Numeral = CharClass.Digit | CharClass.HanDigit | CharClass.HanScale;

    /// <summary>Whether a numeral touches the mention across a line break on either side, or the rest of a longer unit behind it.</summary>
    public static bool MayBeCut(in ScanContext context, in Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        TextSpan span = mention.Span;
        if (IsNumeral(text, span.Start) && BreakBefore(text, span.Start)) return true;
        int end = span.End;
        if (end == text.Length) return false;
        if (IsBreak(text[end]) && IsNumeral(text, end - 1) && BreakBehind(text, end)) return true;
        int near = text.Slice(end, Math.Min(LongestUnit, text.Length - end)).IndexOfAny('\n', '\r');
        return near >= 0 && UnitGoesOn(in context, in mention, end + near);
    }

    /// <summary>1500人⏎次, 5个⏎百分点, 5个百分⏎点, 3个⏎月: what stands on both sides of the break at <paramref name="cut"/> is one unit.</summary>
    private static bool UnitGoesOn(in ScanContext context, in Mention mention, int cut)
    {
        ReadOnlySpan<char> text = context.Text;
        int start = mention.UnitSpan.Length > 0 && mention.UnitSpan.End == mention.Span.End ? mention.UnitSpan.Start : mention.Span.End - 1;
        int behind = SkipBreaks(text, cut);
        int before = cut - start;
        if (behind == text.Length || before > 2 * LongestUnit) return false;
        Span<char> whole = stackalloc char[3 * LongestUnit];
        text[start..cut].CopyTo(whole);
        int rest = Math.Min(text.Length - behind, LongestUnit);
        text.Slice(behind, rest).CopyTo(whole[before..]);
        ReadOnlySpan<char> unit = whole[..(before + rest)];
        if (context.Lexicon.Units.CanStartWith(unit[0]) && context.Lexicon.Units.TryMatch(unit, out _, out int length) && length > before) return true;
        int ge = unit[0] == '个' ? 1 : 0;
        unit = unit[ge..];
        return context.Lexicon.Dates.Durations.CanStartWith(unit[0]) && context.Lexicon.Dates.Durations.TryMatch(unit, out _, out length) && length > before - ge;
    }

    private static int SkipBreaks(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && IsBreak(text[end]) && end - at < 4) end++;
        return end;
    }

    private static bool BreakBefore(ReadOnlySpan<char> text, int start)
    {
        int i = start - 1;
        while (i >= 0 && IsBreak(text[i]) && start - i <= 4) i--;
        return i < start - 1 && IsNumeral(text, i);
    }

    private static bool BreakBehind(ReadOnlySpan<char> text, int end)
    {
        int i = SkipBreaks(text, end);
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
