using System.Globalization;

namespace ReportFacts.Lexicon;

/// <summary>A festival of one day. Meaning: <c>solar</c> or <c>lunar</c>, month and day; lunar day 0 is the last day of the year (除夕).</summary>
internal sealed class FestivalEntry
{
    /// <summary>Parses a row.</summary>
    /// <exception cref="FormatException">The meaning is not of that form.</exception>
    public FestivalEntry(LexiconRow row)
    {
        Row = row;
        string[] parts = row.Meaning.Split(' ');
        if (parts.Length != 3 || parts[0] is not ("solar" or "lunar"))
            throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': expected 'solar|lunar month day'");
        IsLunar = parts[0] == "lunar";
        Month = byte.Parse(parts[1], CultureInfo.InvariantCulture);
        Day = byte.Parse(parts[2], CultureInfo.InvariantCulture);
    }

    /// <summary>The row it was made from.</summary>
    public LexiconRow Row { get; }

    /// <summary>Whether month and day are of the lunar calendar.</summary>
    public bool IsLunar { get; }

    /// <summary>Month, 1 to 12.</summary>
    public byte Month { get; }

    /// <summary>Day, 1 to 31; 0 for the day before the lunar new year.</summary>
    public byte Day { get; }
}
