using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Quarters, halves and stretches from the start of a year: 一季度, 前三季度, 上半年, 前9个月.</summary>
internal static class QuarterReader
{
    /// <summary>Reads such a phrase at <paramref name="position"/>, for the given year or 0.</summary>
    public static bool TryRead(in ScanContext context, int position, int year, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        switch (At(text, position))
        {
            case '上' or '下':
                return TryReadHalf(text, position, year, out part);
            case '前' or '头':
                return !EndsWord(in context, position) && TryReadFirst(text, position + 1, year, out part);
            case '第':
                return CalendarNumber.TryRead(text, position + 1, out CalendarNumber ordinal) && TryReadQuarter(text, ordinal, year, out part);
            case 'Q' or 'Ｑ':
                return TryReadLetter(text, position, year, out part);
            default:
                return CalendarNumber.TryRead(text, position, out CalendarNumber number) && TryReadQuarter(text, number, year, out part);
        }
    }

    /// <summary>Reads 季度 or a range or list of them behind a number: 一季度, 一至三季度, the 一 of 一、二季度.</summary>
    public static bool TryReadQuarter(ReadOnlySpan<char> text, in CalendarNumber number, int year, out DatePart part)
    {
        part = default;
        int unit = SkipBlank(text, number.End);
        if (number is { IsHan: true, Digits: 2, Value: 12 or 23 or 34 } && IsQuarter(text, unit))
        {
            part = Months(year, (number.Value / 10 * 3) - 2, number.Value % 10 * 3, unit + 2); // 一二季度
            return true;
        }
        if (number.Value is < 1 or > 4) return false;
        if (IsQuarter(text, unit))
        {
            int end = unit + 2;
            if (At(text, end) is '末' or '底') part = WithinYear(MonthReader.End(year, number.Value * 3, end + 1));
            else part = DatePart.Point(year, 32 + number.Value, 0, DateUnit.Month, At(text, end) == '初' ? end + 1 : end);
            return true;
        }
        if (SharedUnit.TryReadUpper(text, number, out CalendarNumber upper) && upper.Value <= 4 && upper.Value > number.Value && IsQuarter(text, upper.End))
        {
            part = Months(year, (number.Value * 3) - 2, upper.Value * 3, upper.End + 2);
            return true;
        }
        if (SharedUnit.FindInList(text, number) is > 0 and int shared && IsQuarter(text, shared))
        {
            part = DatePart.Point(year, 32 + number.Value, 0, DateUnit.Month, number.End);
            part.Traits = MentionTraits.SharedUnit;
            return true;
        }
        return false;
    }

    private static bool TryReadHalf(ReadOnlySpan<char> text, int position, int year, out DatePart part)
    {
        part = default;
        if (!Has(text, position + 1, "半年")) return false;
        bool first = text[position] == '上';
        part = Months(year, first ? 1 : 7, first ? 6 : 12, position + 3);
        return true;
    }

    // 提前两个月, 以前三个月, 目前三季度: 前 ends a word of its own.
    private static bool EndsWord(in ScanContext context, int position) =>
        context.Lexicon.Dates.Cues.Fronts.StandBefore(context.Text, position + 1)
        || (context.At(position) == '前' && context.At(position - 1) == '以' && context.At(position + 2) != '季');

    // 前三季度, 前三个季度, 前9个月: from January on. 前三年 and 前7天 are lengths.
    private static bool TryReadFirst(ReadOnlySpan<char> text, int position, int year, out DatePart part)
    {
        part = default;
        int months, at;
        if (At(text, position) is '两' or '兩') (months, at) = (2, position + 1);
        else if (CalendarNumber.TryRead(text, position, out CalendarNumber number) && number.Digits <= 2) (months, at) = (number.Value, number.End);
        else return false;
        at = SkipBlank(text, at);
        bool spoken = At(text, at) == '个';
        if (spoken) at++;
        if (IsQuarter(text, at) && months is >= 1 and <= 4) part = Months(year, 1, months * 3, at + 2);
        else if (spoken && At(text, at) == '月' && months is >= 1 and <= 12) part = Months(year, 1, months, at + 1);
        else return false;
        return true;
    }

    // Q3, Q1-Q3
    private static bool TryReadLetter(ReadOnlySpan<char> text, int position, int year, out DatePart part)
    {
        part = default;
        if (!CalendarNumber.TryRead(text, position + 1, out CalendarNumber number) || number is { Value: < 1 or > 4 } or { Digits: not 1 } or { IsHan: true }) return false;
        part = DatePart.Point(year, 32 + number.Value, 0, DateUnit.Month, number.End);
        return true;
    }

    private static DatePart Months(int year, int first, int last, int end) => WithinYear(DatePart.Period(
        new DatePoint((short)year, (byte)first), new DatePoint((short)year, (byte)last), DateUnit.Month, end));

    private static DatePart WithinYear(DatePart part) => part with { Top = DateUnit.Month, Finest = DateUnit.Month };

    private static bool IsQuarter(ReadOnlySpan<char> text, int index) => At(text, index) == '季' && At(text, index + 1) == '度';
}
