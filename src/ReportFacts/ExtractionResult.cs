using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ReportFacts.Text;

namespace ReportFacts;

/// <summary>The claims of one of many documents, or why there are none.</summary>
/// <param name="Document">The document.</param>
/// <param name="Facts">Its claims; <see langword="null"/> when there is a problem.</param>
/// <param name="Problem">Why it was not read; <see langword="null"/> when it was.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Document.Id}: {Facts} {Problem}")]
public sealed record ExtractionResult(ReportDocument Document, FactSheet? Facts, DocumentProblem? Problem)
{
    /// <summary>Whether the document was read.</summary>
    [MemberNotNullWhen(true, nameof(Facts))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Facts is not null;
}
