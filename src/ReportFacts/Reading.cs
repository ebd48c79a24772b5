using System.Diagnostics;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts;

/// <summary>One number-like expression that was read in a document, whether it became a claim or not, and why.</summary>
/// <param name="Span">Its place in the text as given, in UTF-16 units.</param>
/// <param name="SourceText">The words there, exactly as given.</param>
/// <param name="Mention">What was read; <see cref="Mention.Suppression"/> says why it is no claim, <see cref="Mention.Row"/> which lexicon row decided.
/// The spans inside it refer to the repaired text.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Mention.Kind} {Mention.Suppression} {SourceText} {Span}")]
public sealed record Reading(TextSpan Span, string SourceText, Mention Mention);
