namespace ReportFacts.Lexicon;

/// <summary>
/// What the library knows about words: classifiers, units, currencies, approximators, fixed expressions, report verbs and more.
/// Frozen once; add rows of your own with <see cref="With"/>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed partial class ReportLexicon
{
    private readonly IReadOnlyList<LexiconRow> added;

    private ReportLexicon(IReadOnlyList<LexiconRow> added) => this.added = added;

    /// <summary>The lexicon that ships with the library.</summary>
    public static ReportLexicon Default { get; } = new([]);

    /// <summary>A lexicon with more rows; a row whose form is already in its table overrides the built-in meaning.</summary>
    /// <param name="rows">Rows to add; <see cref="LexiconRow.Table"/> names the table.</param>
    /// <returns>A new lexicon; this one is unchanged.</returns>
    public ReportLexicon With(IEnumerable<LexiconRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new([.. added, .. rows]);
    }

    internal IEnumerable<LexiconRow> Rows(string table) =>
        LexiconReader.ReadEmbedded(table).Concat(added.Where(row => row.Table == table));
}
