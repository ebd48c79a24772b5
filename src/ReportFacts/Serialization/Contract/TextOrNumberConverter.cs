using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>Reads and writes what is text or a number.</summary>
internal sealed class TextOrNumberConverter : JsonConverter<TextOrNumber>
{
    public override TextOrNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.GetString(), null),
        JsonTokenType.Number when reader.TryGetDecimal(out decimal number) => new(null, number),
        _ => throw new JsonException("expected text or a number of up to 28 digits"),
    };

    public override void Write(Utf8JsonWriter writer, TextOrNumber value, JsonSerializerOptions options)
    {
        if (value.Number is { } number) writer.WriteNumberValue(number);
        else writer.WriteStringValue(value.Text);
    }
}
