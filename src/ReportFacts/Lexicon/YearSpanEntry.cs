using System.Globalization;

namespace ReportFacts.Lexicon;

/// <summary>A named span of years. Meaning: first and last year, then <c>quoted</c> when the word alone is also a plain number.</summary>
internal sealed class YearSpanEntry
{
    /// <summary>Parses a row.</summary>
    /// <exception cref="FormatException">The meaning is not of that form.</exception>
    public YearSpanEntry(LexiconRow row)
    {
        Row = row;
        string[] parts = row.Meaning.Split(' ');
        if (parts.Length < 2) throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': expected two years");
        First = short.Parse(parts[0], CultureInfo.InvariantCulture);
        Last = short.Parse(parts[1], CultureInfo.InvariantCulture);
        NeedsQuotes = parts.AsSpan(2).Contains("quoted");
    }

    /// <summary>The row it was made from.</summary>
    public LexiconRow Row { get; }

    /// <summary>First year.</summary>
    public short First { get; }

    /// <summary>Last year, inclusive.</summary>
    public short Last { get; }

    /// <summary>Whether it is only read in quotation marks or before 期间, 时期, 计划.</summary>
    public bool NeedsQuotes { get; }
}
