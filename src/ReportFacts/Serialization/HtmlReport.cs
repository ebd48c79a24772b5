using ReportFacts.Serialization.Html;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>
/// Writes one self-contained page for people: the text as laid out with every claim marked by kind, what each claim says, what verification
/// found with links to the numbers and back, a summary with coverage, and filters.
/// </summary>
/// <remarks>
/// The page loads nothing from anywhere and its content security policy allows only its own style and script, by their hashes. It is readable
/// without scripts, in print, in dark mode and on a phone. Whatever the texts hold is shown and never run; characters that would turn
/// the direction of text, and controls, are shown as marks. Thread-safe.
/// </remarks>
/// <example><code>
/// FactSheet facts = ReportAnalyzer.Default.Extract(text);
/// File.WriteAllText("report.html", HtmlReport.ToHtml(facts, ReportAnalyzer.Default.Verify(facts), "report.txt"));
/// </code></example>
public static class HtmlReport
{
    /// <summary>Gives the page of one document.</summary>
    /// <param name="facts">The claims of the document.</param>
    /// <param name="report">What verification found; <see langword="null"/> shows the claims alone.</param>
    /// <param name="title">The name of the document.</param>
    /// <param name="language">The language of everything around the text.</param>
    /// <param name="places">Pages and paragraphs of the document, shown instead of line numbers.</param>
    /// <returns>HTML, to be stored as UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// FactSheet facts = ReportAnalyzer.Default.Extract(text);
    /// File.WriteAllText("report.html", HtmlReport.ToHtml(facts, ReportAnalyzer.Default.Verify(facts), "report.txt"));
    /// </code></example>
    public static string ToHtml(FactSheet facts, VerificationReport? report = null, string title = "", MessageLanguage language = MessageLanguage.Chinese, PlaceMap? places = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(title);
        using var writer = new StringWriter { NewLine = "\n" };
        HtmlPage.Write(writer, [new(title, facts, report, facts.Problem?.Message, places)], language);
        return writer.ToString();
    }

    /// <summary>Writes one page over verified documents.</summary>
    /// <param name="writer">Where to; the page says that it is UTF-8.</param>
    /// <param name="results">The documents; all are read before the page begins, since it begins with their list.</param>
    /// <param name="language">The language of everything around the texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="results"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// List&lt;VerificationResult> results = [];
    /// await foreach (VerificationResult result in ReportAnalyzer.Default.VerifyAsync(documents)) results.Add(result);
    /// using StreamWriter page = File.CreateText("reports.html");
    /// HtmlReport.Write(page, results, MessageLanguage.English);
    /// </code></example>
    public static void Write(TextWriter writer, IEnumerable<VerificationResult> results, MessageLanguage language = MessageLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(results);
        HtmlPage.Write(writer, [.. results.Select(result => new HtmlInput(result.Document.Id, result.Facts, result.Report, result.Problem?.Message, result.Document.Places))], language);
    }

    /// <summary>Writes one page over documents that were only extracted.</summary>
    /// <param name="writer">Where to; the page says that it is UTF-8.</param>
    /// <param name="results">The documents; all are read before the page begins, since it begins with their list.</param>
    /// <param name="language">The language of everything around the texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="results"/> is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, IEnumerable<ExtractionResult> results, MessageLanguage language = MessageLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(results);
        HtmlPage.Write(writer, [.. results.Select(result => new HtmlInput(result.Document.Id, result.Facts, null, result.Problem?.Message, result.Document.Places))], language);
    }
}
