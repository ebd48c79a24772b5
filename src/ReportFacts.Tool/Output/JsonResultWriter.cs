using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using ReportFacts.Serialization;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Writes JSON Lines, or indented JSON as one object or one array.</summary>
/// <param name="output">Where to.</param>
/// <param name="shape">Lines, object or array.</param>
/// <param name="writeResult">Writes the properties of a document beside its id, given its text; runs on several threads at a time.</param>
internal sealed class JsonResultWriter(ResultStream output, JsonShape shape, Action<Utf8JsonWriter, string, Document> writeResult) : IResultWriter
{
    // A buffer that one huge document has blown up is not kept.
    private const int KeptBytes = 1 << 22;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> spare = [];
    private bool any;

    public Action Prepare(Document document, string text)
    {
        ArrayBufferWriter<byte> buffer = MakeObject(document, writer => writeResult(writer, text, document));
        return () => Write(buffer);
    }

    public void WriteError(Document document, string error) => Write(MakeObject(document, writer => writer.WriteString("error", error)));

    public void Complete()
    {
        if (shape == JsonShape.Array) output.Write(any ? "\n]\n"u8 : "[]\n"u8);
    }

    private ArrayBufferWriter<byte> MakeObject(Document document, Action<Utf8JsonWriter> writeProperties)
    {
        ArrayBufferWriter<byte> buffer = spare.TryTake(out ArrayBufferWriter<byte>? kept) ? kept : new();
        // What stands before the object depends on the documents before, which may not be written yet.
        if (shape == JsonShape.Array) buffer.Write(",\n"u8);
        using (var writer = new Utf8JsonWriter(buffer, FactSheetJson.WriterOptions with { Indented = shape != JsonShape.Lines }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            WriteId(writer, document);
            writeProperties(writer);
            writer.WriteEndObject();
        }
        if (shape != JsonShape.Array) buffer.Write("\n"u8);
        return buffer;
    }

    private void Write(ArrayBufferWriter<byte> buffer)
    {
        if (shape == JsonShape.Array && !any) output.Write([.. "["u8, .. buffer.WrittenSpan[1..]]);
        else output.Write(buffer.WrittenSpan);
        any = true;
        buffer.ResetWrittenCount();
        if (buffer.Capacity <= KeptBytes) spare.Add(buffer);
    }

    private static void WriteId(Utf8JsonWriter writer, Document document)
    {
        if (document.JsonId is { } id) id.WriteTo(writer);
        else if (document.Name is { } name) writer.WriteStringValue(name);
        else writer.WriteNullValue();
    }
}
