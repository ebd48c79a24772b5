using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ReportFacts.Documents;

/// <summary>The text of a file, or why there is none.</summary>
/// <remarks>Immutable and thread-safe. Exactly one of <see cref="Document"/> and <see cref="Problem"/> is there.</remarks>
[DebuggerDisplay("{Document} {Problem}")]
public sealed class DocumentReadResult
{
    internal DocumentReadResult(DocumentText document) => Document = document;

    internal DocumentReadResult(DocumentReadProblem problem) => Problem = problem;

    /// <summary>The text; <see langword="null"/> when there is a problem.</summary>
    public DocumentText? Document { get; }

    /// <summary>Why there is no text; <see langword="null"/> when there is one.</summary>
    public DocumentReadProblem? Problem { get; }

    /// <summary>Whether the file was read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Document is not null;
}
