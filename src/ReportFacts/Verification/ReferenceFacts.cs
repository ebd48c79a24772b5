using System.Diagnostics;
using ReportFacts.Verification.Reference;

namespace ReportFacts.Verification;

/// <summary>
/// A table of facts to check documents against: columns <c>metric</c>, <c>scope</c>, <c>period</c>, <c>value</c>, <c>unit</c>, <c>source</c> and,
/// optionally, <c>vintage</c> (or 指标, 地区, 时期, 数值, 单位, 来源, 版本).
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Rows.Count} rows, {Problems.Count} problems")]
public sealed class ReferenceFacts
{
    private ReferenceFacts(IReadOnlyList<ReferenceRow> rows, IReadOnlyList<ReferenceProblem> problems, MetricNames names)
    {
        Rows = rows;
        Problems = problems;
        Names = names;
    }

    /// <summary>The rows that can be used.</summary>
    public IReadOnlyList<ReferenceRow> Rows { get; }

    /// <summary>What could not be used, and rows of one key that disagree; nothing is dropped silently.</summary>
    public IReadOnlyList<ReferenceProblem> Problems { get; }

    internal MetricNames Names { get; }

    /// <summary>Reads a table: JSON when it begins with a bracket, else CSV with commas, semicolons or tabs and a header line.</summary>
    /// <param name="text">The table's text. JSON is an array of objects with the column names as properties, or an object with <c>columns</c> and <c>rows</c>.</param>
    /// <returns>The table; see <see cref="Problems"/> for what could not be read. Never throws on the text's content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// ReferenceFacts table = ReferenceFacts.Parse("指标,时期,数值\n地区生产总值,2024,1286.4亿元\n");
    /// foreach (ReferenceProblem problem in table.Problems) Console.WriteLine(problem);
    /// </code></example>
    public static ReferenceFacts Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new List<ReferenceProblem>();
        IEnumerable<TableRow> cells = text.AsSpan().TrimStart(" \t\r\n\uFEFF") is ['[' or '{', ..] ? JsonTable.Read(text, problems) : CsvTable.Read(text, problems);
        var rows = new List<ReferenceRow>();
        foreach (TableRow row in cells)
        {
            if (RowReader.TryRead(row, problems) is { } read) rows.Add(read);
        }
        var names = new MetricNames([]);
        RowReader.FindConflicts(rows, names, problems);
        return new(rows, problems, names);
    }

    /// <summary>The same table with more synonyms of metrics.</summary>
    /// <param name="groups">Groups of names that mean the same metric: 地区生产总值, GDP. They add to those given before and to those built in.</param>
    /// <returns>A new table; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// ReferenceFacts table = ReferenceFacts.Parse(File.ReadAllText("table.csv")).WithSynonyms([["地区生产总值", "GDP"]]);
    /// </code></example>
    public ReferenceFacts WithSynonyms(IEnumerable<IEnumerable<string>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return new(Rows, Problems, Names.With(groups));
    }

    /// <summary>Reads groups of synonyms: one group a line, names separated by tabs; empty lines and lines that begin with <c>#</c> are left out.</summary>
    /// <param name="text">The text of such a file.</param>
    /// <returns>The groups, for <see cref="WithSynonyms"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// IReadOnlyList&lt;IReadOnlyList&lt;string>> groups = ReferenceFacts.ParseSynonyms("地区生产总值\tGDP\n");
    /// </code></example>
    public static IReadOnlyList<IReadOnlyList<string>> ParseSynonyms(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => (IReadOnlyList<string>)line.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
    }
}
