using ReportFacts.Lexicon;
using ReportFacts.Lexing;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Tells from the words before a bare number that it counts something (保有量30万, 新增30万) or is a value without unit (指数6.08).</summary>
internal static class CountCueReader
{
    private const int Reach = 24;
    private const int MostSteps = 8;

    /// <summary>Whether the number, of 万 or 亿, counts what a verb of counting before it adds up.</summary>
    public static bool IsAdded(in ScanContext context, in Numeral number) =>
        !number.IsHan && context.Lexicon.NumberCues.Adding.StandBefore(context.Text, number.Start);

    /// <summary>Whether the number is the value of a noun that needs no unit; other numbers and words of change may stand between.</summary>
    public static bool IsFigure(in ScanContext context, in Numeral number, out LexiconRow? row)
    {
        row = null;
        if (number.IsHan || number.HasScale || number.Approximation != Approximation.Exact || context.At(number.End) is '第' or '强' or '／' or '/') return false;
        if (number.DigitCount < 2 && !number.HasPoint) return false;
        int position = number.Start;
        for (int step = 0; step < MostSteps && number.Start - position < Reach; step++)
        {
            while (number.Start - position < Reach && IsValue(context.At(position - 1))) position--;
            ReadOnlySpan<char> before = context.Text[..position];
            if (context.Lexicon.NumberCues.Figures.StandBefore(context.Text, position, out row, out _)) return true;
            if (!context.Lexicon.NumberCues.Steps.StandBefore(context.Text, position, out _, out int length)
                && !(context.Lexicon.ApproximatorsBefore.TryMatchEnd(before, out ApproximatorEntry? entry, out length) && entry.Bound != Bound.None)) return false;
            position -= length;
        }
        return false;
    }

    private static bool IsValue(char c) => CharClasses.Is(c, CharClass.Digit) || c is '.' or '点' or ' ';
}
