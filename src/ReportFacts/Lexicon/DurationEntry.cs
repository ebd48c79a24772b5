using System.Globalization;

namespace ReportFacts.Lexicon;

/// <summary>
/// A unit of length of time. Meaning: the unit's name and how many of it the word stands for; then conditions: <c>个</c> (only behind 个), <c>bare</c>
/// (never behind it), <c>seconds</c> (only before a number of seconds), <c>special</c> (only where the text says that it lasts), <c>unless-before:</c>
/// with characters that make it another word.
/// </summary>
internal sealed class DurationEntry
{
    /// <summary>Parses a row.</summary>
    /// <exception cref="FormatException">The meaning is not of that form.</exception>
    public DurationEntry(LexiconRow row)
    {
        Row = row;
        string[] parts = row.Meaning.Split(' ');
        if (parts.Length < 2) throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': expected a unit and a number");
        Unit = parts[0];
        Factor = int.Parse(parts[1], CultureInfo.InvariantCulture);
        foreach (string part in parts.AsSpan(2))
        {
            if (part == "个") NeedsGe = true;
            else if (part == "bare") ForbidsGe = true;
            else if (part == "special") NeedsCue = true;
            else if (part == "seconds") NeedsSeconds = true;
            else if (part.StartsWith("unless-before:", StringComparison.Ordinal)) UnlessBefore = part[14..];
            else throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': unknown condition '{part}'");
        }
    }

    /// <summary>The row it was made from.</summary>
    public LexiconRow Row { get; }

    /// <summary>Name of the unit as it leaves the library: year, quarter, month, week, day, hour, minute, second.</summary>
    public string Unit { get; }

    /// <summary>How many units the word stands for: 15 for 刻钟, 100 for 世纪.</summary>
    public int Factor { get; }

    /// <summary>Whether 个 must stand before it: 个月.</summary>
    public bool NeedsGe { get; }

    /// <summary>Whether 个 must not stand before it: 三个年轻人 are not three years.</summary>
    public bool ForbidsGe { get; }

    /// <summary>Whether a number of seconds must stand behind it: 3分20秒 against a score of 3分.</summary>
    public bool NeedsSeconds { get; }

    /// <summary>Whether it needs a word that says it lasts: 历时三日 against 三日.</summary>
    public bool NeedsCue { get; }

    /// <summary>Characters behind it that make it part of another word.</summary>
    public string UnlessBefore { get; } = "";
}
