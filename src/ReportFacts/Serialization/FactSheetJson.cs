using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportFacts.Claims;
using ReportFacts.Text;

namespace ReportFacts.Serialization;

/// <summary>
/// Writes the claims of a document as JSON, the same that <c>reportfacts extract</c> prints:
/// <c>{"id":…,"claims":[{"id":1,"kind":"amount","start":…,"end":…,"text":…,"value":…,"unit":…,…}]}</c>.
/// </summary>
/// <remarks>
/// Names are stable. <c>start</c> and <c>end</c> are UTF-16 units into the text as given. <c>value</c> is a number, or text for dates and case
/// codes (EDTF), ratios and document numbers. What is not known is <see langword="null"/>. <c>page</c> and <c>paragraph</c> (both from 1) stand
/// there only when the document's places are given. <c>alternatives</c> stands there only when
/// the words of a number allow another reading, and <c>unreadable</c> stands there only when a number
/// could not be read, <c>error</c> only when the document went beyond a bound and was not read. Thread-safe.
/// </remarks>
public static class FactSheetJson
{
    /// <summary>Options for a <see cref="Utf8JsonWriter"/> that keep Chinese characters readable instead of escaping them.</summary>
    /// <value>Not indented. The output is for files and pipes: escape it before putting it into HTML.</value>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Options with which <see cref="JsonSerializer"/> writes the same bytes as the writers here, and reads <see cref="DocumentData"/>.</summary>
    /// <value>Read-only; copy them to change them. They resolve the types of <see cref="FactJsonResolver"/> and no others.</value>
    public static JsonSerializerOptions SerializerOptions { get; } = MakeOptions();

    /// <summary>Reads what <c>reportfacts</c> or the writers here have written for one document.</summary>
    /// <param name="json">One JSON object; members that are not known are skipped.</param>
    /// <returns>The document as data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">It is no such object; <see cref="JsonException.Path"/> says where (<c>$.claims[2].kind</c>).</exception>
    /// <example><code>
    /// foreach (string line in File.ReadLines("claims.jsonl"))
    ///     Console.WriteLine(FactSheetJson.Parse(line).Claims?.Count);
    /// </code></example>
    public static DocumentData Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, FactJsonContext.Default.DocumentData) ?? throw new JsonException("expected an object, found null", "$", null, null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Json">One JSON object in UTF-8, without a byte order mark; members that are not known are skipped.</param>
    public static DocumentData Parse(ReadOnlySpan<byte> utf8Json) =>
        JsonSerializer.Deserialize(utf8Json, FactJsonContext.Default.DocumentData) ?? throw new JsonException("expected an object, found null", "$", null, null);

    /// <summary>Gives a document that was read as JSON text again: the same that it was read from, unknown members and white space left out.</summary>
    /// <param name="document">The document.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static string ToJson(DocumentData document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(document, (JsonTypeInfo<DocumentData>)SerializerOptions.GetTypeInfo(typeof(DocumentData)));
    }

    /// <summary>Writes a document as one object.</summary>
    /// <param name="writer">Where to; not flushed.</param>
    /// <param name="sheet">The document's claims.</param>
    /// <param name="id">The document's name; <see langword="null"/> leaves it out.</param>
    /// <param name="places">Its pages and paragraphs; <see langword="null"/> leaves them out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="sheet"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// using var writer = new Utf8JsonWriter(Console.OpenStandardOutput(), FactSheetJson.WriterOptions);
    /// FactSheetJson.Write(writer, facts, "report.txt");
    /// </code></example>
    public static void Write(Utf8JsonWriter writer, FactSheet sheet, string? id = null, PlaceMap? places = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sheet);
        writer.WriteStartObject();
        if (id is not null) writer.WriteString("id", id);
        WriteProperties(writer, sheet, places);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a document into an object that the caller has begun, so that others can stand beside them.</summary>
    /// <param name="writer">A writer within an object; not flushed.</param>
    /// <param name="sheet">The document's claims.</param>
    /// <param name="places">Its pages and paragraphs; <see langword="null"/> leaves them out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="sheet"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// using var writer = new Utf8JsonWriter(Console.OpenStandardOutput(), FactSheetJson.WriterOptions);
    /// writer.WriteStartObject();
    /// writer.WriteString("file", "report.txt");
    /// FactSheetJson.WriteProperties(writer, facts);
    /// writer.WriteEndObject();
    /// </code></example>
    public static void WriteProperties(Utf8JsonWriter writer, FactSheet sheet, PlaceMap? places = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sheet);
        writer.WriteStartArray("claims");
        foreach (Claim claim in sheet.Claims) ClaimJson.Write(writer, claim, places);
        writer.WriteEndArray();
        if (sheet.Problem is { } problem) writer.WriteString("error", problem.Message);
        if (sheet.Unreadable.Count > 0) ReadingJson.WriteArray(writer, "unreadable", sheet.Unreadable, places);
    }

    /// <summary>Writes the property <c>readings</c>: everything number-like that <see cref="ReportAnalyzer.Explain"/> lists, with the reason why it is no claim.</summary>
    /// <param name="writer">A writer within an object; not flushed.</param>
    /// <param name="readings">The readings of a document.</param>
    /// <param name="places">Its pages and paragraphs; <see langword="null"/> leaves them out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="readings"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// using var writer = new Utf8JsonWriter(Console.OpenStandardOutput(), FactSheetJson.WriterOptions);
    /// writer.WriteStartObject();
    /// FactSheetJson.WriteReadings(writer, ReportAnalyzer.Default.Explain(text));
    /// writer.WriteEndObject();
    /// </code></example>
    public static void WriteReadings(Utf8JsonWriter writer, IReadOnlyList<Reading> readings, PlaceMap? places = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(readings);
        ReadingJson.WriteArray(writer, "readings", readings, places);
    }

    /// <summary>Gives a document as JSON text.</summary>
    /// <param name="sheet">The document's claims.</param>
    /// <param name="id">The document's name; <see langword="null"/> leaves it out.</param>
    /// <param name="indented">Whether to break and indent lines for people.</param>
    /// <returns>One JSON object; lines are ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// Console.WriteLine(FactSheetJson.ToJson(ReportAnalyzer.Default.Extract("抓获1426人。"), "a", indented: true));
    /// </code></example>
    public static string ToJson(FactSheet sheet, string? id = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions with { Indented = indented }))
            Write(writer, sheet, id);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = FactJsonResolver.Default, Encoder = WriterOptions.Encoder, NewLine = "\n" };
        options.MakeReadOnly();
        return options;
    }
}
