namespace ReportFacts.Verification.Reference;

/// <summary>The columns of a table in their order, from its headings.</summary>
internal sealed class TableHead
{
    /// <summary>Said of a column that a table needs and has not.</summary>
    public const string MissingColumn = "column is missing";

    private readonly List<string> columns = [];
    private string valueUnit = "";

    private TableHead()
    {
    }

    public int Count => columns.Count;

    /// <summary>Reads the headings; columns that are unknown, doubled or missing become problems.</summary>
    public static TableHead Read(IEnumerable<string> headings, int line, List<ReferenceProblem> problems)
    {
        var head = new TableHead();
        foreach (string heading in headings)
        {
            (string? column, string unit) = ColumnNames.Of(heading);
            if (column is null && heading.Trim().Length > 0) problems.Add(new(line, heading.Trim(), "unknown column, ignored"));
            if (column is not null && head.columns.Contains(column))
            {
                problems.Add(new(line, heading.Trim(), $"column '{column}' is given twice; the first one is used"));
                column = null;
            }
            if (column == ColumnNames.Value) head.valueUnit = unit;
            head.columns.Add(column ?? "");
        }
        foreach (string needed in (ReadOnlySpan<string>)[ColumnNames.Metric, ColumnNames.Value])
        {
            if (!head.columns.Contains(needed)) problems.Add(new(line, needed, MissingColumn));
        }
        return head;
    }

    /// <summary>Puts the cells of a row under their columns; cells beyond the last column become a problem.</summary>
    public TableRow Name(int line, IReadOnlyList<string> cells, List<ReferenceProblem> problems)
    {
        if (cells.Count > columns.Count)
            problems.Add(new(line, "", $"{cells.Count} cells, but the header has {columns.Count} columns; the rest is ignored"));
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < Math.Min(cells.Count, columns.Count); i++)
        {
            if (columns[i].Length > 0) named[columns[i]] = cells[i];
        }
        if (valueUnit.Length > 0 && named.GetValueOrDefault(ColumnNames.Unit, "").Trim().Length == 0) named[ColumnNames.Unit] = valueUnit;
        return new(line, named);
    }
}
