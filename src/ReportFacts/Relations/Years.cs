using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Counts the years from one value to another.</summary>
internal static class Years
{
    /// <summary>
    /// Years from the old value to the new one: by the years written with them (由2020年的…到2025年的), or by a plan period in front
    /// (“十四五”期间: five, since its base year is the year before it). 0 when the text does not say.
    /// </summary>
    public static int Between(in Passage passage, int @base, int current)
    {
        int first = YearBefore(in passage, @base, passage.FirstClaim), second = YearBefore(in passage, current, @base + 1);
        if (first > 0 && second > first) return second - first;
        for (int claim = @base - 1; claim >= Math.Max(passage.FirstClaim, @base - 4); claim--)
        {
            ReportDate date = passage.Record(claim).Date;
            if (date.IsPeriod && date.Start is { Year: > 0, Month: 0 } start && date.End is { Year: > 0, Month: 0 } end) return end.Year - start.Year + 1;
        }
        return IsPlanBefore(in passage, passage.Record(@base).Start) ? 5 : 0;
    }

    // “十四五”期间 names five years also where the plan is no claim.
    private static bool IsPlanBefore(in Passage passage, int position)
    {
        ReadOnlySpan<char> before = passage.Store.Text.Text.AsSpan(passage.Start, position - passage.Start);
        int plan = before.LastIndexOf("五”");
        return plan > 0 && "十一二三四五".Contains(before[plan - 1]) && (before[(plan + 2)..].StartsWith("期间") || before[(plan + 2)..].StartsWith("时期"));
    }

    // The nearest plain year between the given claim and the value.
    private static int YearBefore(in Passage passage, int value, int from)
    {
        for (int claim = value - 1; claim >= Math.Max(from, value - 3); claim--)
        {
            ref readonly ClaimRecord record = ref passage.Record(claim);
            if (record.Kind == MentionKind.Date && !record.Date.IsPeriod && record.Date.Start.Year > 0) return record.Date.Start.Year;
        }
        return 0;
    }
}
