using System.Diagnostics;

namespace ReportFacts.Documents;

/// <summary>Says why a file has no text.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Message">What was found, where, and what was expected, in English, for people.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Kind}: {Message}")]
public sealed record DocumentReadProblem(DocumentReadProblemKind Kind, string Message);
