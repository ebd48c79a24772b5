using System.Diagnostics;

namespace ReportFacts.Lexicon;

/// <summary>
/// What the library knows about words: classifiers, units, currencies, approximators, fixed expressions, report verbs and more.
/// Frozen once; add rows of your own with <see cref="With"/>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{added.Count} rows added to the built-in ones")]
public sealed partial class ReportLexicon
{
    private readonly IReadOnlyList<LexiconRow> added;

    private ReportLexicon(IReadOnlyList<LexiconRow> added) => this.added = added;

    /// <summary>The lexicon that ships with the library.</summary>
    public static ReportLexicon Default { get; } = new([]);

    /// <summary>A lexicon with more rows; a row whose form is already in its table overrides the built-in meaning.</summary>
    /// <param name="rows">Rows to add; <see cref="LexiconRow.Table"/> names the table.</param>
    /// <returns>A new lexicon; this one is unchanged.</returns>
    /// <example><code>
    /// ReportLexicon lexicon = ReportLexicon.Default.With([new LexiconRow("classifiers", "stall", "摊次", "count", "own usage")]);
    /// var analyzer = new ReportAnalyzer(new ReportAnalyzerOptions { Lexicon = lexicon });
    /// </code></example>
    public ReportLexicon With(IEnumerable<LexiconRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new([.. added, .. rows]);
    }

    /// <summary>The lines of a table, the added rows last.</summary>
    internal IEnumerable<LexiconLine> Lines(string table) => LexiconReader.ReadEmbedded(table).Concat(Added(table));

    /// <summary>The lines of several tables, the added rows behind all that ship with the library.</summary>
    internal IEnumerable<LexiconLine> Lines(string[] tables) => tables.SelectMany(LexiconReader.ReadEmbedded).Concat(tables.SelectMany(Added));

    /// <summary>The rows of a table, the added ones last.</summary>
    internal IEnumerable<LexiconRow> Rows(string table) => LexiconReader.RowsOf(Lines(table));

    private IEnumerable<LexiconLine> Added(string table) => added.Where(row => row.Table == table).Select(row => new LexiconLine(row));
}
