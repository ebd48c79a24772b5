using System.Text.Json;
using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Serialization;

/// <summary>Writes readings, claims or not, as JSON.</summary>
internal static class ReadingJson
{
    public static void WriteArray(Utf8JsonWriter writer, string name, IReadOnlyList<Reading> readings, PlaceMap? places)
    {
        writer.WriteStartArray(name);
        foreach (Reading reading in readings) Write(writer, reading, places);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Reading reading, PlaceMap? places)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", reading.Span.Start);
        writer.WriteNumber("end", reading.Span.End);
        writer.WriteString("text", reading.SourceText);
        bool claim = reading.Mention.IsClaim;
        writer.WriteString("kind", claim ? JsonNames.Of(reading.Mention.Kind) : null);
        writer.WriteString("suppressed", claim ? null : JsonNames.Of(reading.Mention.Suppression));
        if (reading.Mention.Row is { } row) WriteRow(writer, row);
        else writer.WriteNull("row");
        PlaceText.Write(writer, reading.Span.Start, places);
        writer.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter writer, LexiconRow row)
    {
        writer.WriteStartObject("row");
        writer.WriteString("table", row.Table);
        writer.WriteString("id", row.Id);
        writer.WriteString("form", row.Form);
        writer.WriteString("meaning", row.Meaning);
        writer.WriteString("source", row.Source);
        writer.WriteEndObject();
    }
}
