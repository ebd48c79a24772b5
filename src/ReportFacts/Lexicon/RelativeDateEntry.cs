using System.Globalization;

namespace ReportFacts.Lexicon;

/// <summary>
/// A word that dates by the day of writing or by what was said before. Meaning: <c>year|quarter|month|week|day</c> and a distance (<c>-1</c>), or <c>?</c>
/// when only the text before could tell it, or <c>said+1</c>, counted from the date that was said last; then, if need be, <c>unless-after:</c> and <c>unless-before:</c> with characters that make it another word.
/// </summary>
internal sealed class RelativeDateEntry
{
    private const string Said = "said";

    /// <summary>Parses a row.</summary>
    /// <exception cref="FormatException">The meaning is not of that form.</exception>
    public RelativeDateEntry(LexiconRow row)
    {
        Row = row;
        string[] parts = row.Meaning.Split(' ');
        Unit = parts[0] switch
        {
            "year" => 'y',
            "quarter" => 'q',
            "month" => 'm',
            "week" => 'w',
            "day" => 'd',
            _ => throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': unknown unit '{parts[0]}'"),
        };
        if (parts.Length < 2) throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': the distance is missing");
        CountsFromSaid = parts[1].StartsWith(Said, StringComparison.Ordinal);
        string offset = CountsFromSaid ? parts[1][Said.Length..] : parts[1];
        if (offset != "?") Offset = int.Parse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        foreach (string part in parts.AsSpan(2))
        {
            if (part.StartsWith("unless-after:", StringComparison.Ordinal)) UnlessAfter = part[13..];
            else if (part.StartsWith("unless-before:", StringComparison.Ordinal)) UnlessBefore = part[14..];
            else throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': unknown condition '{part}'");
        }
    }

    /// <summary>The row it was made from.</summary>
    public LexiconRow Row { get; }

    /// <summary>y, q, m, w or d.</summary>
    public char Unit { get; }

    /// <summary>How many units from the reference date; <see langword="null"/> when the text before must tell.</summary>
    public int? Offset { get; }

    /// <summary>Whether the distance counts from the date that was said last, and not from the day of writing.</summary>
    public bool CountsFromSaid { get; }

    /// <summary>Characters before it that make it part of another word.</summary>
    public string UnlessAfter { get; } = "";

    /// <summary>Characters behind it that make it part of another word.</summary>
    public string UnlessBefore { get; } = "";
}
