using System.Diagnostics;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Text;

namespace ReportFacts.Verification;

/// <summary>One number, or stretch of words, that a check looked at.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Span">Its place in the text as given, in UTF-16 units.</param>
/// <param name="Text">Its words after layout repair.</param>
/// <param name="Claim">The claim it is, or <see langword="null"/> for words that are no claim.</param>
/// <param name="Interval">What it may mean; unbounded for words, dates and ratios.</param>
[DebuggerDisplay("{Role}: {Text} {Span} {Interval}")]
public sealed record CheckOperand(OperandRole Role, TextSpan Span, string Text, Claim? Claim, ValueInterval Interval);
