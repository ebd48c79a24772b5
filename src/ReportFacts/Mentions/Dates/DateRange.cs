using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Joins two written ends: 3月4日至10日, 2018年1月至2019年3月.</summary>
internal static class DateRange
{
    /// <summary>Extends <paramref name="first"/> by the end that stands behind a range mark; leaves it alone when none does.</summary>
    public static void Extend(in ScanContext context, ref DatePart first)
    {
        if ((first.Traits & (MentionTraits.Range | MentionTraits.SharedUnit)) != 0) return;
        // 2月1日起至3月5日 is the long form of 2月1日至3月5日.
        bool from = At(context.Text, first.End) == '起' && At(context.Text, first.End + 1) is '至' or '到';
        int at = SkipRangeMark(context.Text, from ? first.End + 1 : first.End);
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
        bool firstKnown = first.Date.Start.Year != 0, secondKnown = second.Last.Year != 0;
        if ((second.Traits & MentionTraits.Relative) != 0 && !secondKnown) return default;
        if ((first.Traits & MentionTraits.Relative) != 0 && firstKnown != secondKnown) return default;
        return new(first.Date.Start, second.Last);
    }
}
