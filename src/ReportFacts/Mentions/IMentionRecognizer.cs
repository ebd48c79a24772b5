namespace ReportFacts.Mentions;

/// <summary>Finds number-like expressions that the built-in scanner leaves, for <c>ReportAnalyzerOptions.Recognizers</c>.</summary>
/// <remarks>
/// Built-in mentions win: what overlaps one is dropped, also when the scanner read the place but says it is no claim (an idiom, a name, a label).
/// Only a bare number without a licence may be claimed by a recognizer. Of several recognizers the earlier one wins.
/// Implementations must be thread-safe: one instance serves all callers of an analyzer.
/// </remarks>
public interface IMentionRecognizer
{
    /// <summary>Finds mentions in a text.</summary>
    /// <param name="text">The text after layout repair; spans refer to it, in UTF-16 units.</param>
    /// <param name="referenceDate">The date against which relative dates are to be resolved; without it they carry no value.</param>
    /// <param name="found">What was found before, in reading order, with what is no claim (see <see cref="Mention.Suppression"/>).</param>
    /// <param name="mentions">
    /// Receives the mentions, in any order. Set <see cref="Mention.UpperValue"/> to <see cref="Mention.Value"/> for a single number.
    /// A mention whose span is empty or outside the text is ignored.
    /// </param>
    /// <remarks>An exception thrown here reaches the caller of the analyzer.</remarks>
    void Recognize(string text, DateOnly? referenceDate, IReadOnlyList<Mention> found, List<Mention> mentions);
}
