namespace ReportFacts.Mentions.Dates;

/// <summary>One end of a date as read: a point or a period that a single phrase names, without what stands behind it (至…, 以来).</summary>
internal struct DatePart
{
    /// <summary>The date; unknown when only a reference date could tell it.</summary>
    public ReportDate Date;

    /// <summary>Index behind the last character.</summary>
    public int End;

    /// <summary>The coarsest unit that is written: Month for 5月25日.</summary>
    public DateUnit Top;

    /// <summary>The finest unit that is written: Day for 5月25日.</summary>
    public DateUnit Finest;

    /// <summary>Lunar, Relative, Range, SharedUnit, Ambiguous.</summary>
    public MentionTraits Traits;

    /// <summary>The last point of the part.</summary>
    public readonly DatePoint Last => Date.IsPeriod ? Date.End : Date.Start;

    /// <summary>A part that is one point.</summary>
    public static DatePart Point(int year, int month, int day, DateUnit unit, int end) => new()
    {
        Date = new(new DatePoint((short)year, (byte)month, (byte)day)),
        End = end,
        Top = unit,
        Finest = unit,
    };

    /// <summary>A part that is a closed period.</summary>
    public static DatePart Period(DatePoint first, DatePoint last, DateUnit unit, int end) => new()
    {
        Date = new(first, last),
        End = end,
        Top = unit,
        Finest = unit,
    };
}
