using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Numbers whose unit is written once, behind the last of them: 1—6月, 2018、2019年.</summary>
internal static class SharedUnit
{
    private const int MaxMembers = 8;

    /// <summary>Reads the upper end of a range behind <paramref name="lower"/>; its unit stands behind it.</summary>
    public static bool TryReadUpper(ReadOnlySpan<char> text, in CalendarNumber lower, out CalendarNumber upper)
    {
        upper = default;
        int at = SkipRangeMark(text, lower.End);
        return at > 0 && CalendarNumber.TryRead(text, at, out upper);
    }

    /// <summary>Finds where the unit shared by a list stands that begins with <paramref name="first"/>; 0 when it is no list.</summary>
    public static int FindInList(ReadOnlySpan<char> text, in CalendarNumber first)
    {
        CalendarNumber member = first;
        for (int count = 1; count < MaxMembers && IsListMark(At(text, member.End)); count++)
        {
            if (!CalendarNumber.TryRead(text, SkipBlank(text, member.End + 1), out CalendarNumber next) || next.IsHan != first.IsHan) return 0;
            int unit = SkipBlank(text, next.End);
            if (At(text, unit) is '年' or '月' or '日' or '号' or '季') return unit;
            member = next;
        }
        return 0;
    }
}
