using System.Reflection;
using System.Text;

namespace ReportFacts.Lexicon;

/// <summary>
/// Reads lexicon tables from tab-separated text: four columns <c>id form meaning source</c>; lines that are empty or begin with
/// <c>#</c> are skipped. Several forms of one id may share a line, separated by a space.
/// </summary>
internal static class LexiconReader
{
    /// <summary>Reads a table that ships with the library.</summary>
    public static List<LexiconLine> ReadEmbedded(string table)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ReportFacts.Lexicon.{table}.tsv")
            ?? throw new InvalidOperationException($"lexicon table '{table}' is missing from the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(table, reader);
    }

    /// <summary>Reads a table from any text.</summary>
    /// <exception cref="FormatException">A line has fewer than four columns; the message names table and line.</exception>
    public static List<LexiconLine> Read(string table, TextReader reader)
    {
        var lines = new List<LexiconLine>();
        string meaning = "", source = "";
        Span<Range> columns = stackalloc Range[5];
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            int count = line.AsSpan().Split(columns, '\t');
            if (count < 4)
                throw new FormatException($"lexicon table '{table}', line {number}: expected 4 columns (id, form, meaning, source), found {count}");
            // Neighbours often mean the same and come from the same place.
            meaning = Same(meaning, line.AsSpan(columns[2]));
            source = Same(source, line.AsSpan(columns[3]));
            lines.Add(new LexiconLine(table, line[columns[0]], line[columns[1]], meaning, source));
        }
        return lines;
    }

    /// <summary>All forms of some lines as rows.</summary>
    public static List<LexiconRow> RowsOf(IEnumerable<LexiconLine> lines)
    {
        var rows = new List<LexiconRow>();
        foreach (LexiconLine line in lines)
        {
            foreach (ReadOnlySpan<char> form in line) rows.Add(line.RowOf(form));
        }
        return rows;
    }

    private static string Same(string known, ReadOnlySpan<char> column) => column.SequenceEqual(known) ? known : column.ToString();
}
