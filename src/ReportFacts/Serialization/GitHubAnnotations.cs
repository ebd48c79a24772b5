using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>
/// Writes findings as workflow commands of GitHub Actions, which shows them beside the lines of the changed file:
/// <c>::error file=report.txt,line=3,col=9,endLine=3,endColumn=13,title=RF102 sum.count::…</c>.
/// </summary>
/// <remarks>One line a finding, in the order of the text. Where the document has pages or paragraphs, the title names them: GitHub can show no line of such a file. What a document holds can't begin a command of its own: line ends are escaped. Thread-safe.</remarks>
public static class GitHubAnnotations
{
    /// <summary>Writes the findings of documents, and one line for each document that could not be read.</summary>
    /// <param name="writer">Where to; lines are ended by <c>\n</c>.</param>
    /// <param name="results">The results, read one by one.</param>
    /// <param name="language">The language of messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="results"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// List&lt;VerificationResult> results = [];
    /// await foreach (VerificationResult result in ReportAnalyzer.Default.VerifyAsync(documents)) results.Add(result);
    /// GitHubAnnotations.Write(Console.Out, results, MessageLanguage.English);
    /// </code></example>
    public static void Write(TextWriter writer, IEnumerable<VerificationResult> results, MessageLanguage language = MessageLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(results);
        foreach (VerificationResult result in results)
        {
            string file = result.Document.Id;
            if (!result.IsRead)
            {
                writer.Write($"::error file={Property(file)}::{Data(result.Problem.Message)}\n");
                continue;
            }
            LineMap? lines = null;
            foreach (Check check in result.Report.Findings)
            {
                lines ??= new LineMap(result.Facts.Text);
                string place = result.Document.Places is null ? "" : $" ({new PlaceText(lines, result.Document.Places).Of(check.Operands[0].Span.Start, language)})";
                WriteFinding(writer, Property(file) + (place.Length == 0 ? Lines(check, lines) : ""), check, place, language);
            }
        }
    }

    private static void WriteFinding(TextWriter writer, string where, Check check, string place, MessageLanguage language)
    {
        string command = check.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        writer.Write($"::{command} file={where},title={Property(check.Rule + place)}::{Data(check.Message(language))}\n");
    }

    private static string Lines(Check check, LineMap lines)
    {
        TextSpan span = check.Operands[0].Span;
        LinePosition start = lines.PositionOf(span.Start), last = lines.PositionOf(Math.Max(span.Start, span.End - 1));
        // Columns are shown only for places within one line.
        string columns = start.Line == last.Line ? $",col={start.Column},endColumn={last.Column}" : "";
        return $",line={start.Line},endLine={last.Line}{columns}";
    }

    private static string Data(string text) => VisibleText.Of(text)
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
