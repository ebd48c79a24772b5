using System.Text.Encodings.Web;
using System.Text.Json;
using ReportFacts.Serialization.Sarif;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>
/// Writes findings as SARIF 2.1.0, the format that editors and code scanning read: one run with all rules of the catalogue, and a result for
/// every check that failed, with its place, its other operands as related locations and its fingerprint.
/// </summary>
/// <remarks>
/// Columns and offsets count UTF-16 units of the text as given. A document that could not be read is a notification of the run.
/// Documents are written one by one as they come. Thread-safe.
/// </remarks>
public static class SarifReport
{
    // Chinese stays readable; the output is a file, never part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes the findings of documents as one SARIF log.</summary>
    /// <param name="stream">Where to, as UTF-8 without a byte order mark; not closed.</param>
    /// <param name="results">The results, read one by one; the ids of their documents are taken for file paths, relative or not.</param>
    /// <param name="language">The language of messages and rule texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="results"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// List&lt;VerificationResult> results = [];
    /// await foreach (VerificationResult result in ReportAnalyzer.Default.VerifyAsync(documents)) results.Add(result);
    /// using FileStream log = File.Create("report.sarif");
    /// SarifReport.Write(log, results, MessageLanguage.English);
    /// </code></example>
    public static void Write(Stream stream, IEnumerable<VerificationResult> results, MessageLanguage language = MessageLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(results);
        using var writer = new Utf8JsonWriter(stream, Options);
        var run = new SarifRun(writer, language);
        run.Begin();
        foreach (VerificationResult result in results)
        {
            run.Write(result);
            writer.Flush();
        }
        run.End();
        writer.Flush();
        stream.Write("\n"u8);
    }
}
