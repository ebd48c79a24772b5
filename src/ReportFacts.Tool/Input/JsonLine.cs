using System.Text.Json;

namespace ReportFacts.Tool.Input;

/// <summary>Reads one line of JSON Lines input.</summary>
internal static class JsonLine
{
    /// <summary>Reads <c>{"id":…,"text":…,"source":…}</c>; a line that is something else becomes a document with an error.</summary>
    /// <param name="line">The bytes of the line.</param>
    /// <param name="withSource">Whether <c>source</c> is looked at; elsewhere it may be anything.</param>
    /// <param name="place">File and line number, for messages.</param>
    public static Document Read(ReadOnlyMemory<byte> line, bool withSource, string place)
    {
        JsonElement? id = null;
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return Fail(null, place, "expected a JSON object with \"id\" and \"text\"");
            if (root.TryGetProperty("id", out JsonElement name))
            {
                if (name.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return Fail(null, place, "\"id\" must be a string or a number");
                _ = name.ValueKind == JsonValueKind.String ? name.GetString() : null; // throws now, not while writing
                id = name.Clone();
            }
            if (!root.TryGetProperty("text", out JsonElement text) || text.ValueKind != JsonValueKind.String)
                return Fail(id, place, "\"text\" is missing or not a string");
            JsonElement source = default;
            if (withSource && root.TryGetProperty("source", out source) && source.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
                return Fail(id, place, "\"source\" must be a string");
            return new Document { JsonId = id, Text = text.GetString(), Source = source.ValueKind == JsonValueKind.String ? source.GetString() : null };
        }
        catch (JsonException failure)
        {
            return Fail(id, place, $"not valid JSON (byte {failure.BytePositionInLine})");
        }
        catch (InvalidOperationException)
        {
            return Fail(id, place, "a string holds invalid UTF-8 or an unpaired surrogate escape");
        }
    }

    private static Document Fail(JsonElement? id, string place, string what) => new() { JsonId = id, Error = $"{place}: {what}" };
}
