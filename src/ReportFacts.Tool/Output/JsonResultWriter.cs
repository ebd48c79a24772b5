using System.Buffers;
using System.Text.Json;
using ReportFacts.Serialization;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Writes JSON Lines, or indented JSON as one object or one array.</summary>
internal sealed class JsonResultWriter(Stream output, bool indented, bool array) : IResultWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private bool any;

    public void Write(Document document, FactSheet sheet) => WriteObject(document, writer => FactSheetJson.WriteProperties(writer, sheet));

    public void WriteError(Document document) => WriteObject(document, writer => writer.WriteString("error", document.Error));

    public void Complete()
    {
        if (array) output.Write(any ? "\n]\n"u8 : "[]\n"u8);
        output.Flush();
    }

    private void WriteObject(Document document, Action<Utf8JsonWriter> writeProperties)
    {
        buffer.ResetWrittenCount();
        if (array) buffer.Write(any ? ",\n"u8 : "[\n"u8);
        any = true;
        using (var writer = new Utf8JsonWriter(buffer, FactSheetJson.WriterOptions with { Indented = indented }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            WriteId(writer, document);
            writeProperties(writer);
            writer.WriteEndObject();
        }
        if (!array) buffer.Write("\n"u8);
        output.Write(buffer.WrittenSpan);
        output.Flush();
    }

    private static void WriteId(Utf8JsonWriter writer, Document document)
    {
        if (document.JsonId is { } id) id.WriteTo(writer);
        else if (document.Name is { } name) writer.WriteStringValue(name);
        else writer.WriteNullValue();
    }
}
