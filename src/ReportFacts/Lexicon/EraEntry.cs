using System.Globalization;

namespace ReportFacts.Lexicon;

/// <summary>An era that years are counted in. Meaning: the year of the Common Era that is its first.</summary>
internal sealed class EraEntry
{
    /// <summary>Parses a row.</summary>
    /// <exception cref="FormatException">The meaning is no year.</exception>
    public EraEntry(LexiconRow row)
    {
        Row = row;
        FirstYear = short.Parse(row.Meaning, CultureInfo.InvariantCulture);
    }

    /// <summary>The row it was made from.</summary>
    public LexiconRow Row { get; }

    /// <summary>Its first year.</summary>
    public short FirstYear { get; }
}
