using System.Buffers;
using System.Text.Json;
using ReportFacts.Serialization;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Writes JSON Lines, or indented JSON as one object or one array.</summary>
/// <param name="output">Where to.</param>
/// <param name="shape">Lines, object or array.</param>
/// <param name="writeResult">Writes the properties of a document beside its id, given its text.</param>
internal sealed class JsonResultWriter(ResultStream output, JsonShape shape, Action<Utf8JsonWriter, string, Document> writeResult) : IResultWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private bool any;

    public void Write(Document document, string text) => WriteObject(document, writer => writeResult(writer, text, document));

    public void WriteError(Document document, string error) => WriteObject(document, writer => writer.WriteString("error", error));

    public void Complete()
    {
        if (shape == JsonShape.Array) output.Write(any ? "\n]\n"u8 : "[]\n"u8);
    }

    private void WriteObject(Document document, Action<Utf8JsonWriter> writeProperties)
    {
        buffer.ResetWrittenCount();
        if (shape == JsonShape.Array) buffer.Write(any ? ",\n"u8 : "[\n"u8);
        any = true;
        using (var writer = new Utf8JsonWriter(buffer, FactSheetJson.WriterOptions with { Indented = shape != JsonShape.Lines }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            WriteId(writer, document);
            writeProperties(writer);
            writer.WriteEndObject();
        }
        if (shape != JsonShape.Array) buffer.Write("\n"u8);
        output.Write(buffer.WrittenSpan);
    }

    private static void WriteId(Utf8JsonWriter writer, Document document)
    {
        if (document.JsonId is { } id) id.WriteTo(writer);
        else if (document.Name is { } name) writer.WriteStringValue(name);
        else writer.WriteNullValue();
    }
}
