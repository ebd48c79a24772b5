using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Grounding;

/// <summary>The dates of a source. A date of a draft stands in it when each of its points does, as precisely or more precisely said.</summary>
internal sealed class DateIndex
{
    private readonly HashSet<DatePoint> points = [];
    private readonly HashSet<DatePoint> withoutYear = [];
    private readonly HashSet<DatePoint> months = [];
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public DateIndex(IReadOnlyList<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (claim is not DateClaim { Date: var date }) continue;
            words.Add(claim.Text);
            HasUnresolved |= date.IsUnknown && (claim.Traits & MentionTraits.TimeOfDay) == 0;
            HasTimes |= (claim.Traits & MentionTraits.TimeOfDay) != 0;
            foreach (DatePoint point in Points(date)) Add(point);
        }
    }

    /// <summary>Whether some date of the source depends on the day of writing and could not be resolved.</summary>
    public bool HasUnresolved { get; }

    /// <summary>Whether the source gives times of day.</summary>
    public bool HasTimes { get; }

    /// <summary>Whether the source has any date.</summary>
    public bool IsEmpty => points.Count == 0;

    /// <summary>Whether the source uses these very words.</summary>
    public bool HasWords(string text) => words.Contains(text);

    public bool Has(ReportDate date)
    {
        foreach (DatePoint point in Points(date))
        {
            if (!Has(point)) return false;
        }
        return true;
    }

    /// <summary>Whether the source says the same more coarsely only: 6月 for 6月12日.</summary>
    public bool HasCoarser(ReportDate date)
    {
        foreach (DatePoint point in Points(date))
        {
            if (point.Day == 0 || point.Month == 0 || !HasMonth(point)) return false;
        }
        return true;
    }

    // Only a month that the source gives without a day: 5月12日 leaves no room for 5月21日.
    private bool HasMonth(DatePoint day) => months.Contains(day with { Day = 0 }) || months.Contains(new DatePoint(0, day.Month)) || (day.Year == 0 && months.Any(month => month.Month == day.Month));

    private bool Has(DatePoint point) => points.Contains(point) || (point.Year != 0 && point.Month != 0 && withoutYear.Contains(point with { Year = 0 }));

    // A date may be told with less: 2024年6月12日 as 6月12日, 2024年6月 or 2024年.
    private void Add(DatePoint point)
    {
        if (point.Month != 0 && point.Day == 0) months.Add(point);
        for (int kept = 1; kept < 8; kept++)
        {
            var told = new DatePoint((kept & 1) != 0 ? point.Year : (short)0, (kept & 2) != 0 ? point.Month : (byte)0, (kept & 4) != 0 ? point.Day : (byte)0);
            if (told.IsUnknown || (told.Day != 0 && told.Month == 0)) continue;
            points.Add(told);
            if (point.Year == 0 && told.Month != 0) withoutYear.Add(told);
        }
    }

    // Quarters by their first and last month, so that 一季度 and 1—3月 are one.
    private static IEnumerable<DatePoint> Points(ReportDate date)
    {
        foreach (DatePoint point in date.IsPeriod ? (IEnumerable<DatePoint>)[date.Start, date.End] : [date.Start])
        {
            if (point.IsUnknown) continue;
            if (!point.IsQuarter)
            {
                yield return point;
                continue;
            }
            yield return new(point.Year, (byte)((point.Month - 33) * 3 + 1));
            yield return new(point.Year, (byte)((point.Month - 32) * 3));
        }
    }
}
