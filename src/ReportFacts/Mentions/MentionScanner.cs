using ReportFacts.Lexicon;

namespace ReportFacts.Mentions;

/// <summary>Finds the number-like expressions of a text in one pass from left to right.</summary>
public static class MentionScanner
{
    /// <summary>Enumerates the mentions of a text in reading order, without overlap. Nothing is allocated.</summary>
    /// <param name="text">Text whose layout is clean; see <see cref="Layout.PageLayout.Repair"/> for text pulled from print.</param>
    /// <param name="referenceDate">The date against which relative dates are resolved; without it they carry no value.</param>
    /// <param name="lexicon">The words to know; <see cref="ReportLexicon.Default"/> when left out.</param>
    /// <param name="includeSuppressed">Whether to list also what was read but is not a claim, with its <see cref="Mention.Suppression"/>.</param>
    /// <returns>An enumerator for <c>foreach</c>.</returns>
    /// <remarks>Time is linear in the length of the text.</remarks>
    /// <example><code>
    /// string text = "总投资3.2亿元，工期两年。";
    /// foreach (Mention mention in MentionScanner.Enumerate(text))
    ///     Console.WriteLine($"{text[mention.Span.Start..mention.Span.End]}: {mention.Value} {mention.Unit}"); // 3.2亿元: 320000000 CNY
    /// </code></example>
    public static MentionEnumerator Enumerate(
        ReadOnlySpan<char> text,
        DateOnly? referenceDate = null,
        ReportLexicon? lexicon = null,
        bool includeSuppressed = false) =>
        new(new ScanContext(text, lexicon ?? ReportLexicon.Default, referenceDate), includeSuppressed);
}
