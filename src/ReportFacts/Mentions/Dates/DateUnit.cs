namespace ReportFacts.Mentions.Dates;

/// <summary>Units of the calendar, from coarse to fine.</summary>
internal enum DateUnit : byte
{
    /// <summary>A century or decade.</summary>
    Era,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A part of a year: half, quarter or month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}
