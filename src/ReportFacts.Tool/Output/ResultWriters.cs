using System.Text;
using System.Text.Json;
using ReportFacts.Serialization;
using ReportFacts.Tool.Input;
using ReportFacts.Verification;

namespace ReportFacts.Tool.Output;

/// <summary>Makes the writer of every format but the ones for people.</summary>
internal static class ResultWriters
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the writer of JSON in the shape that format and inputs ask for.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="inputs">One text makes an object, several documents an array.</param>
    /// <param name="format"><see cref="OutputFormat.Json"/> or <see cref="OutputFormat.Jsonl"/>.</param>
    /// <param name="writeResult">Writes the properties of a document beside its id, given its text; runs on several threads at a time.</param>
    public static IResultWriter Json(ResultStream output, InputSelection inputs, OutputFormat format, Action<Utf8JsonWriter, string, Document> writeResult)
    {
        JsonShape shape = format == OutputFormat.Jsonl ? JsonShape.Lines : inputs.IsSingleText ? JsonShape.Object : JsonShape.Array;
        return new JsonResultWriter(output, shape, writeResult);
    }

    /// <summary>What writes a format that the library writes over all documents.</summary>
    public static Action<Stream, IEnumerable<VerificationResult>> Report(OutputFormat format, MessageLanguage language) => format switch
    {
        OutputFormat.Sarif => (stream, results) => SarifReport.Write(stream, results, language),
        OutputFormat.GitHub => Text((writer, results) => GitHubAnnotations.Write(writer, results, language)),
        OutputFormat.JUnit => Text((writer, results) => JUnitReport.Write(writer, results, language)),
        _ => Text((writer, results) => HtmlReport.Write(writer, results, language)),
    };

    /// <summary>What writes a page over documents that were only extracted.</summary>
    public static Action<Stream, IEnumerable<VerificationResult>> ExtractionPage(MessageLanguage language) =>
        Text((writer, results) => HtmlReport.Write(writer, results.Select(result => new ExtractionResult(result.Document, result.Facts, result.Problem)), language));

    private static Action<Stream, IEnumerable<VerificationResult>> Text(Action<TextWriter, IEnumerable<VerificationResult>> write) => (stream, results) =>
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        write(writer, results);
    };
}
