using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Durations;

/// <summary>
/// A quick no for most numbers, from the character behind them. Only speed hangs on it: what it lets through is read with care.
/// </summary>
internal static class DurationGate
{
    private const int LongestNumber = 32;

    /// <summary>Whether the number at <paramref name="position"/> can begin a length of time.</summary>
    public static bool MayBeDuration(in ScanContext context, int position)
    {
        ReadOnlySpan<char> text = context.Text;
        char first = text[position];
        if (!CharClasses.Is(first, CharClass.Digit | CharClass.HanDigit | CharClass.HanScale) && first is not ('半' or '几' or '幾' or '数' or '數' or '上')) return false;
        int end = position + 1, last = Math.Min(text.Length, position + LongestNumber);
        while (end < last && IsPart(text[end])) end++;
        int at = SkipBlank(text, end);
        if (At(text, at) is '个' or '個') at++;
        if (At(text, at) is '多' or '余' or '餘' or '来' or '半') at++;
        char next = At(text, at);
        return IsRangeMark(next) || context.Lexicon.Dates.Durations.CanStartWith(next);
    }

    private static bool IsPart(char c) => NumeralCharacters.IsNumeric(c) || NumeralCharacters.IsPoint(c) || c is ',' or '，' or '几' or '数' or '多' or '余' or '餘' or '来';
}
