using System.Reflection;
using System.Text;

namespace ReportFacts.Lexicon;

/// <summary>
/// Reads lexicon rows from tab-separated text: four columns <c>id form meaning source</c>; lines that are empty or begin with
/// <c>#</c> are skipped. Several forms of one id may share a line, separated by a space.
/// </summary>
internal static class LexiconReader
{
    /// <summary>Reads a table that ships with the library.</summary>
    public static List<LexiconRow> ReadEmbedded(string table)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ReportFacts.Lexicon.{table}.tsv")
            ?? throw new InvalidOperationException($"lexicon table '{table}' is missing from the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(table, reader);
    }

    /// <summary>Reads a table from any text.</summary>
    /// <exception cref="FormatException">A line has fewer than four columns; the message names table and line.</exception>
    public static List<LexiconRow> Read(string table, TextReader reader)
    {
        var rows = new List<LexiconRow>();
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] columns = line.Split('\t');
            if (columns.Length < 4)
                throw new FormatException($"lexicon table '{table}', line {number}: expected 4 columns (id, form, meaning, source), found {columns.Length}");
            foreach (string form in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                rows.Add(new LexiconRow(table, columns[0], form, columns[2], columns[3]));
        }
        return rows;
    }
}
