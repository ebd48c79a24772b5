using ReportFacts.Lexing;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Reads one end of a date, in any notation.</summary>
internal static class PartReader
{
    /// <summary>Reads the part at <paramref name="position"/>.</summary>
    /// <param name="context">What is scanned.</param>
    /// <param name="position">Where the part begins.</param>
    /// <param name="known">What was said of year and month before (the first end of a range), or <c>default</c>.</param>
    /// <param name="part">The part.</param>
    public static bool TryRead(in ScanContext context, int position, DatePoint known, out DatePart part)
    {
        char c = context.At(position);
        if (c == '\0')
        {
            part = default;
            return false;
        }
        if (!CharClasses.Is(c, CharClass.Digit | CharClass.HanDigit) && c is not ('十' or '拾')) return TryReadWord(in context, position, known.Year, out part);
        if (PlanPeriodReader.TryRead(in context, position, out part)) return true;
        if (!CalendarNumber.TryRead(context.Text, position, out CalendarNumber number)) return false;
        return number.IsHan && LunarReader.TryReadDay(in context, position, known.Year, out part) || TryReadNumber(in context, position, number, known, out part);
    }

    private static bool TryReadNumber(in ScanContext context, int position, in CalendarNumber number, DatePoint known, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        int unit = SkipBlank(text, number.End);
        switch (At(text, unit))
        {
            case '年':
                return YearReader.TryRead(in context, number, unit, out part);
            case '月':
                return MonthReader.TryRead(text, number, unit, known.Year, out part);
            case '日' or '号':
                return DayReader.TryRead(in context, number, position, known, out part);
            case '季':
                return QuarterReader.TryReadQuarter(text, number, known.Year, out part);
            case '世':
                return EraReader.TryReadCentury(in context, number, out part);
        }
        if (NumericDate.TryRead(text, position, out part)) return true;
        if (YearReader.TryReadShared(in context, number, out part)) return true;
        if (number.Digits > 2) return false;
        return YearReader.TryReadMonth(text, number, known.Year, out part)
            || QuarterReader.TryReadQuarter(text, number, known.Year, out part)
            || DayReader.TryRead(in context, number, position, known, out part);
    }

    private static bool TryReadWord(in ScanContext context, int position, int year, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        if (At(text, position) == '元' && At(text, position + 1) == '月')
        {
            part = MonthReader.ReadBehind(text, position + 2, year, 1);
            return true;
        }
        return QuarterReader.TryRead(in context, position, year, out part)
            || RelativeReader.TryRead(in context, position, out part)
            || (LunarReader.CanStartWith(text[position]) && LunarReader.TryReadDay(in context, position, year, out part))
            || GanzhiReader.TryRead(in context, position, out part);
    }
}
