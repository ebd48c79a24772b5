using System.Diagnostics;
using ReportFacts.Text;

namespace ReportFacts;

/// <summary>One of many documents for <see cref="ReportAnalyzer.ExtractAsync"/> and <c>VerifyAsync</c>.</summary>
/// <param name="Id">Its name, handed back with the result; need not be unique.</param>
/// <param name="Text">Its text; <see langword="null"/> when the source could not read it, which <see cref="Unreadable"/> says why.</param>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example><code>
/// var document = new ReportDocument("2024.txt", File.ReadAllText("2024.txt")) { ReferenceDate = new DateOnly(2025, 1, 20) };
/// </code></example>
[DebuggerDisplay("{Id}: {Text}")]
public sealed record ReportDocument(string Id, string? Text)
{
    /// <summary>The date against which relative dates (去年, 上年末) are resolved.</summary>
    /// <value>The default value is <see langword="null"/>: they carry no value.</value>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>The text it was written from; verification then checks it against that text instead of against itself.</summary>
    /// <value>The default value is <see langword="null"/>: it has none.</value>
    public string? SourceText { get; init; }

    /// <summary>Pages and paragraphs of the text, which reports then name instead of lines.</summary>
    /// <value>The default value is <see langword="null"/>: the text came from no such file.</value>
    public PlaceMap? Places { get; init; }

    /// <summary>Why there is no text.</summary>
    public string? Error { get; private init; }

    /// <summary>Holds the place of a document that the source could not read.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="error">What was wrong, for people.</param>
    /// <returns>A document without text; its result carries <paramref name="error"/>.</returns>
    public static ReportDocument Unreadable(string id, string error) => new(id, null) { Error = error };
}
