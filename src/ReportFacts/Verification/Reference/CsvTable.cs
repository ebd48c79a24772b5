using System.Text;

namespace ReportFacts.Verification.Reference;

/// <summary>Reads text separated by commas (RFC 4180), semicolons or tabs, with a header line.</summary>
internal static class CsvTable
{
    public static List<TableRow> Read(string text, List<ReferenceProblem> problems)
    {
        var rows = new List<TableRow>();
        int position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, line = 1;
        char separator = SeparatorOf(text);
        TableHead? head = null;
        while (position < text.Length)
        {
            int start = line;
            List<string> cells = ReadRecord(text, separator, ref position, ref line, problems);
            if (cells.TrueForAll(cell => cell.Trim().Length == 0)) continue;
            if (head is null) head = TableHead.Read(cells, start, problems);
            else rows.Add(head.Name(start, cells, problems));
        }
        if (head is null) problems.Add(new(1, "", "the table is empty"));
        return rows;
    }

    // What stands most often in the header, outside quotation marks: a tab, a semicolon or a comma, also a full-width one.
    private static char SeparatorOf(string text)
    {
        int tabs = 0, semicolons = 0, commas = 0;
        bool quoted = false;
        foreach (char c in text.AsSpan().TrimStart("\uFEFF\r\n "))
        {
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c is '\n' or '\r') break;
            else if (c == '\t') tabs++;
            else if (c == ';') semicolons++;
            else if (c == ',') commas++;
        }
        return tabs > 0 ? '\t' : semicolons > commas ? ';' : ',';
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
            if (c == '\n' || (c == '\r' && !IsCrLf(text, position))) line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (position + 1 < text.Length && text[position + 1] == '"') cell.Append(text[position++]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator) cells.Add(Take(cell));
            else if (c == '\n' || (c == '\r' && !IsCrLf(text, position))) break;
            else if (c != '\r') cell.Append(c);
        }
        position++;
        if (quoted) problems.Add(new(start, "", "a quotation mark is not closed"));
        cells.Add(Take(cell));
        return cells;
    }

    private static bool IsCrLf(string text, int position) => position + 1 < text.Length && text[position + 1] == '\n';

    private static string Take(StringBuilder cell)
    {
        string text = cell.ToString();
        cell.Clear();
        return text;
    }
}
