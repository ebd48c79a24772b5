namespace ReportFacts.Verification;

/// <summary>Something in a table of facts that could not be used or is doubtful. The other rows are still used.</summary>
/// <param name="Line">Line of the table's text, from 1; 1 is the header.</param>
/// <param name="Column">Name of the column, or empty when the whole row is meant.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ReferenceProblem(int Line, string Column, string Message)
{
    /// <summary>Names line, column and problem.</summary>
    /// <returns><c>3: value: 'n/a' is not a number</c>.</returns>
    public override string ToString() => Column.Length == 0 ? $"{Line}: {Message}" : $"{Line}: {Column}: {Message}";
}
