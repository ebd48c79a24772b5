using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Joins two written ends: 3月4日至10日, 2018年1月至2019年3月.</summary>
internal static class DateRange
{
    /// <summary>Extends <paramref name="first"/> by the end that stands behind a range mark; leaves it alone when none does.</summary>
    public static void Extend(in ScanContext context, ref DatePart first)
    {
        if ((first.Traits & (MentionTraits.Range | MentionTraits.SharedUnit)) != 0) return;
        int at = SkipRangeMark(context.Text, first.End);
        if (at == 0 || at >= context.Text.Length) return;
        DatePoint start = first.Date.Start;
        DatePoint known = first.Finest == DateUnit.Day ? start with { Day = 0 } : new DatePoint(start.Year);
        if (!PartReader.TryRead(in context, at, known, out DatePart second)) return;
        // 2019年至3月 is no range: the second end may leave out only what the first says.
        if (second.Top > first.Finest || (second.Traits & MentionTraits.SharedUnit) != 0) return;
        first.Date = Join(first, second);
        first.End = second.End;
        first.Finest = second.Finest;
        first.Traits |= second.Traits | MentionTraits.Range;
    }

    // 去年10月至今年3月 without reference date: the years are said but not known, so the ends must not pass for those of one year.
    private static ReportDate Join(in DatePart first, in DatePart second)
    {
        bool relative = ((first.Traits | second.Traits) & MentionTraits.Relative) != 0;
        if (relative && (first.Date.Start.Year == 0 || second.Last.Year == 0)) return default;
        return new(first.Date.Start, second.Last);
    }
}
