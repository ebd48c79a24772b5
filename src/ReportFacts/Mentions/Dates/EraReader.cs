using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Centuries and decades: 20世纪90年代, 90年代初, 21世纪.</summary>
internal static class EraReader
{
    /// <summary>Reads 世纪 behind a number, and the decade behind that.</summary>
    public static bool TryReadCentury(in ScanContext context, in CalendarNumber number, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        int unit = SkipBlank(text, number.End);
        if (!Has(text, unit, "世纪") || number.Value is < 1 or > 30) return false;
        part = ReadBehindCentury(in context, unit + 2, number.Value);
        return true;
    }

    /// <summary>Reads what stands behind 世纪; the century is 1 for the years 1 to 100.</summary>
    public static DatePart ReadBehindCentury(in ScanContext context, int behind, int century)
    {
        ReadOnlySpan<char> text = context.Text;
        int at = SkipBlank(text, behind);
        int first = (century - 1) * 100;
        if (NumeralCharacters.HanDigit(At(text, at)) is > 0 and int decades && NumeralCharacters.HanDigit(At(text, at + 1)) == decades + 1 && Has(text, at + 2, "十年代"))
            return Years(first + (10 * decades), first + (10 * decades) + 19, SkipPart(in context, at + 5)) with { Traits = MentionTraits.Range }; // 六七十年代
        if (CalendarNumber.TryRead(text, at, out CalendarNumber decade) && Has(text, SkipBlank(text, decade.End), "年代") && IsDecade(decade))
            return Years(first + decade.Value, first + decade.Value + 9, SkipPart(in context, SkipBlank(text, decade.End) + 2));
        return Years(first + 1, first + 100, SkipPart(in context, behind));
    }

    /// <summary>Reads 年代 behind a number: 90年代, 1990年代, 八十年代. Without a century it is taken as one of the 20th.</summary>
    public static bool TryReadDecade(in ScanContext context, in CalendarNumber number, int unit, out DatePart part)
    {
        part = default;
        bool full = number is { Digits: 4, Value: >= 1000 and <= 2999 } && number.Value % 10 == 0;
        if (!full && !IsDecade(number)) return false;
        int first = full ? number.Value : 1900 + number.Value;
        part = Years(first, first + 9, SkipPart(in context, unit + 2));
        if (!full && number.Value < 40) part.Traits = MentionTraits.Ambiguous;
        return true;
    }

    // 80 or 八十; also 00年代
    private static bool IsDecade(in CalendarNumber number) => number.Value % 10 == 0 && number.Value < 100 && (number.Digits == 2 || number is { IsHan: true, Digits: 0 });

    // 90年代初, 19世纪中叶
    private static int SkipPart(in ScanContext context, int at) =>
        context.Lexicon.Dates.Cues.EraParts.StandAt(context.Text, at, out int length) ? at + length : at;

    private static DatePart Years(int first, int last, int end) =>
        DatePart.Period(new DatePoint((short)first), new DatePoint((short)last), DateUnit.Era, end) with { Top = DateUnit.Year };
}
