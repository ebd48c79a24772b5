using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Dates that hang on the day of writing: 去年前三季度, 上年末, 本月25日, 同期. They have a value only with a reference date.</summary>
internal static class RelativeReader
{
    /// <summary>Reads such a date at <paramref name="position"/>.</summary>
    public static bool TryRead(in ScanContext context, int position, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        if (!context.Lexicon.Dates.Relative.CanStartWith(text[position])) return false;
        if (TryReadCentury(in context, position, out part)) return true;
        if (!context.Lexicon.Dates.Relative.TryMatch(context.From(position), out RelativeDateEntry? entry, out int length)) return false;
        int end = position + length;
        if (entry.UnlessAfter.Contains(At(text, position - 1), StringComparison.Ordinal)) return false;
        if (entry.UnlessBefore.Contains(At(text, end), StringComparison.Ordinal)) return false;
        DateOnly? reference = entry.Offset is null ? null : entry.CountsFromSaid ? SaidBefore(context.LastDate) : context.ReferenceDate;
        int offset = entry.Offset ?? 0;
        switch (entry.Unit)
        {
            case 'y' when entry.Row.Form[0] is '年' or '同' && entry.Row.Form[1] is '底' or '末' or '初' or '期':
                part = DatePart.Point(0, 0, 0, DateUnit.Year, end);
                break;
            case 'y':
                part = ReadYear(in context, end, reference is { } day ? InRange(day.Year + offset) : 0);
                break;
            case 'q':
                part = ReadQuarter(reference, offset, end);
                break;
            case 'm':
                part = ReadMonth(text, reference, offset, end);
                break;
            case 'd' or 'w':
                if (!RelativeDay.TryRead(text, reference, entry, end, out part)) return false;
                break;
            default:
                return false;
        }
        part.Top = DateUnit.Year;
        part.Traits |= MentionTraits.Relative;
        return true;
    }

    // 同年, 次年: counted from the date that was said last, if it had a year.
    private static DateOnly? SaidBefore(DatePoint last) =>
        last.Year > 0 ? new DateOnly(last.Year, last.Month is > 0 and <= 12 ? last.Month : 1, 1) : null;

    private static DatePart ReadYear(in ScanContext context, int end, int year)
    {
        if (Has(context.Text, end, "同期")) return DatePart.Point(0, 0, 0, DateUnit.Year, end + 2);
        return YearReader.ReadBehind(in context, end, year);
    }

    private static DatePart ReadQuarter(DateOnly? reference, int offset, int end)
    {
        if (reference is not { } day) return DatePart.Point(0, 0, 0, DateUnit.Month, end);
        int quarter = (day.Year * 4) + ((day.Month - 1) / 3) + offset;
        return DatePart.Point(InRange(quarter / 4), 33 + (quarter % 4), 0, DateUnit.Month, end);
    }

    private static DatePart ReadMonth(ReadOnlySpan<char> text, DateOnly? reference, int offset, int end)
    {
        if (reference is not { } day) return MonthReader.ReadBehind(text, end, 0, 0);
        int month = (day.Year * 12) + day.Month - 1 + offset;
        return MonthReader.ReadBehind(text, end, InRange(month / 12), (month % 12) + 1);
    }

    // 上世纪90年代: reports of this century mean the 20th.
    private static bool TryReadCentury(in ScanContext context, int position, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        if (text[position] is not ('上' or '本') || !Has(text, position + 1, "世纪")) return false;
        int century = (((context.ReferenceDate?.Year ?? 2001) - 1) / 100) + (text[position] == '本' ? 1 : 0);
        part = EraReader.ReadBehindCentury(in context, position + 3, century);
        part.Top = DateUnit.Year;
        part.Traits |= MentionTraits.Relative | MentionTraits.Ambiguous;
        return true;
    }

    private static int InRange(int year) => year is > 0 and <= 9999 ? year : 0;
}
