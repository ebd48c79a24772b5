namespace ReportFacts.Verification.Reference;

/// <summary>One row of a table as text: its line and its cells by column name.</summary>
internal sealed record TableRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells.TryGetValue(column, out string? cell) ? cell.Trim() : "";
}
