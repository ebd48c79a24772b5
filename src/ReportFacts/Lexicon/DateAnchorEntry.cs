using System.Globalization;

namespace ReportFacts.Lexicon;

/// <summary>An event that dates are reckoned from. Meaning: its date as <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
internal sealed class DateAnchorEntry
{
    /// <summary>Parses a row.</summary>
    /// <exception cref="FormatException">The meaning is not of that form.</exception>
    public DateAnchorEntry(LexiconRow row)
    {
        Row = row;
        string[] parts = row.Meaning.Split('-');
        Year = short.Parse(parts[0], CultureInfo.InvariantCulture);
        if (parts.Length > 1) Month = byte.Parse(parts[1], CultureInfo.InvariantCulture);
        if (parts.Length > 2) Day = byte.Parse(parts[2], CultureInfo.InvariantCulture);
    }

    /// <summary>The row it was made from.</summary>
    public LexiconRow Row { get; }

    /// <summary>Year.</summary>
    public short Year { get; }

    /// <summary>Month, or 0.</summary>
    public byte Month { get; }

    /// <summary>Day, or 0.</summary>
    public byte Day { get; }
}
