using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts;

/// <summary>What verification found in one of many documents, or why it was not read.</summary>
/// <param name="Document">The document.</param>
/// <param name="Facts">Its claims; <see langword="null"/> when there is a problem.</param>
/// <param name="Report">What was found; <see langword="null"/> when there is a problem.</param>
/// <param name="Problem">Why it was not read; <see langword="null"/> when it was.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Document.Id}: {Report} {Problem}")]
public sealed record VerificationResult(ReportDocument Document, FactSheet? Facts, VerificationReport? Report, DocumentProblem? Problem)
{
    /// <summary>Whether the document was read and checked.</summary>
    [MemberNotNullWhen(true, nameof(Facts), nameof(Report))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Report is not null;
}
