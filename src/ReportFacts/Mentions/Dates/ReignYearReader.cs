using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Years counted in an era: 民国三十八年, 光绪元年. The span begins with the era's name.</summary>
internal static class ReignYearReader
{
    private const int LongestEra = 4;
    private const int LongestReign = 150;

    /// <summary>Reads such a year at the number (or 元) behind the era's name.</summary>
    /// <param name="context">What is scanned.</param>
    /// <param name="position">Where the number stands.</param>
    /// <param name="prefix">Length of the era's name before it.</param>
    /// <param name="part">The year and what stands behind it.</param>
    public static bool TryRead(in ScanContext context, int position, out int prefix, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        prefix = 0;
        if (!IsHan(At(text, position - 1))) return false;
        int ordinal = 1, unit = position + 1;
        if (text[position] != '元')
        {
            if (!CalendarNumber.TryRead(text, position, out CalendarNumber number)) return false;
            ordinal = number.Value;
            unit = number.End;
        }
        if (At(text, unit) != '年' || ordinal is < 1 or > LongestReign) return false;
        if (!context.Lexicon.Dates.Eras.TryMatchEnd(text[Math.Max(0, position - LongestEra)..position], out EraEntry? era, out prefix)) return false;
        part = YearReader.ReadBehind(in context, unit + 1, era.FirstYear + ordinal - 1);
        if (part.End == unit + 1) ExtendToYear(text, era.FirstYear - 1, ordinal, ref part);
        return true;
    }

    // 民国30年至34年: the second year is counted in the same era.
    private static void ExtendToYear(ReadOnlySpan<char> text, int before, int ordinal, ref DatePart part)
    {
        int at = SkipRangeMark(text, part.End);
        if (at == 0 || !CalendarNumber.TryRead(text, at, out CalendarNumber last) || last.Value <= ordinal || last.Value > LongestReign || At(text, last.End) != '年') return;
        part = DatePart.Period(part.Date.Start, new DatePoint((short)(before + last.Value)), DateUnit.Year, last.End + 1);
        part.Traits = MentionTraits.Range;
    }
}
