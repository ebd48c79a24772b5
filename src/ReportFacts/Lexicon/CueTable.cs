namespace ReportFacts.Lexicon;

/// <summary>
/// A table whose meanings name cues, each a list of words by itself: <c>count</c>, <c>lasting</c> … A line with <c>none</c> behind the cue holds words
/// that only look like one of it; <c>none</c> alone is said of every cue.
/// </summary>
internal sealed class CueTable(string table, IEnumerable<LexiconLine> lines)
{
    private const string None = "none";

    private readonly List<LexiconLine> lines = [.. lines];
    private readonly HashSet<string> cues = [];

    /// <summary>The words of a cue that stands behind a number.</summary>
    public LexiconTable<LexiconRow> Behind(string cue) => new(Of(cue), row => row);

    /// <summary>The words of a cue that stands before a number.</summary>
    public LexiconSuffixTable<LexiconRow> Before(string cue) => new(Of(cue), row => row);

    /// <summary>To be called when all cues have been taken.</summary>
    /// <exception cref="FormatException">A line names no cue that was asked for; the message names its form.</exception>
    public void ThrowIfUnknown()
    {
        foreach (LexiconLine line in lines)
        {
            if (line.Meaning != None && !cues.Contains(CueOf(line.Meaning)))
                throw new FormatException($"lexicon table '{table}', form '{LexiconReader.RowsOf([line])[0].Form}': meaning '{line.Meaning}' is not understood");
        }
    }

    /// <summary>Whether a row only keeps its form from being read as a shorter one.</summary>
    public static bool IsNone(LexiconRow row) => row.Meaning.EndsWith(None, StringComparison.Ordinal);

    private IEnumerable<LexiconLine> Of(string cue)
    {
        cues.Add(cue);
        return lines.Where(line => line.Meaning == None || CueOf(line.Meaning) == cue);
    }

    private static string CueOf(string meaning) => meaning.EndsWith(" " + None, StringComparison.Ordinal) ? meaning[..^(None.Length + 1)] : meaning;
}
