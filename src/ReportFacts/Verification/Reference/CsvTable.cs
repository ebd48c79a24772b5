using System.Text;

namespace ReportFacts.Verification.Reference;

/// <summary>Reads CSV (RFC 4180) or tab-separated text with a header line.</summary>
internal static class CsvTable
{
    public static List<TableRow> Read(string text, List<ReferenceProblem> problems)
    {
        var rows = new List<TableRow>();
        int position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, line = 1;
        int headerEnd = text.IndexOf('\n', StringComparison.Ordinal);
        char separator = text.AsSpan(0, headerEnd < 0 ? text.Length : headerEnd).Contains('\t') ? '\t' : ',';
        List<string>? columns = null;
        while (position < text.Length)
        {
            int start = line;
            List<string> cells = ReadRecord(text, separator, ref position, ref line, problems);
            if (cells.Count == 1 && cells[0].Trim().Length == 0) continue;
            if (columns is null)
            {
                columns = Columns(cells, start, problems);
                continue;
            }
            if (cells.Count > columns.Count)
                problems.Add(new(start, "", $"{cells.Count} cells, but the header has {columns.Count} columns; the rest is ignored"));
            var named = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < Math.Min(cells.Count, columns.Count); i++)
            {
                if (columns[i].Length > 0) named[columns[i]] = cells[i];
            }
            rows.Add(new(start, named));
        }
        if (columns is null) problems.Add(new(1, "", "the table is empty"));
        return rows;
    }

    private static List<string> Columns(List<string> headings, int line, List<ReferenceProblem> problems)
    {
        var columns = new List<string>();
        foreach (string heading in headings)
        {
            string? column = ColumnNames.Of(heading);
            if (column is null && heading.Trim().Length > 0) problems.Add(new(line, heading.Trim(), "unknown column, ignored"));
            columns.Add(column ?? "");
        }
        foreach (string needed in (ReadOnlySpan<string>)[ColumnNames.Metric, ColumnNames.Value])
        {
            if (!columns.Contains(needed)) problems.Add(new(line, needed, "column is missing"));
        }
        return columns;
    }

    private static List<string> ReadRecord(string text, char separator, ref int position, ref int line, List<ReferenceProblem> problems)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        int start = line;
        for (; position < text.Length; position++)
        {
            char c = text[position];
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (position + 1 < text.Length && text[position + 1] == '"') cell.Append(text[position++]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator) cells.Add(Take(cell));
            else if (c == '\n') break;
            else if (c != '\r') cell.Append(c);
        }
        position++;
        if (quoted) problems.Add(new(start, "", "a quotation mark is not closed"));
        cells.Add(Take(cell));
        return cells;
    }

    private static string Take(StringBuilder cell)
    {
        string text = cell.ToString();
        cell.Clear();
        return text;
    }
}
