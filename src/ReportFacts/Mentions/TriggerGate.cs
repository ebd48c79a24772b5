using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions;

/// <summary>
/// A quick no for most characters that are no numerals but can begin a mention (上, 年, 全 …): they are among the most frequent of all and
/// rarely do. Only speed hangs on it: what it lets through is read with care.
/// </summary>
internal static class TriggerGate
{
    /// <summary>Whether a mention can begin with the trigger at <paramref name="position"/>.</summary>
    public static bool MayBegin(in ScanContext context, int position) => context.Text[position] switch
    {
        '第' or '翻' or '半' or '几' or '幾' => true,
        '首' or '榜' or '末' => context.Lexicon.Ranks.Firsts.TryMatch(context.From(position), out _, out _),
        '数' or '數' or '前' when NumeralCharacters.IsNumeric(context.At(position + 1)) => true,
        char first => context.Lexicon.Dates.Openings.MayContain(first, context.At(position + 1)),
    };
}
