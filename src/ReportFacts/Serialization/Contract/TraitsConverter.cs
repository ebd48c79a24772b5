using System.Text.Json;
using System.Text.Json.Serialization;
using ReportFacts.Mentions;

namespace ReportFacts.Serialization;

/// <summary>Reads and writes traits as an array of names. Names that later versions may add are skipped.</summary>
internal sealed class TraitsConverter : JsonConverter<MentionTraits>
{
    public override MentionTraits Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("expected an array of names");
        MentionTraits traits = MentionTraits.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String) throw new JsonException("expected a name");
            traits |= JsonNames.TraitOf(reader.GetString()!);
        }
        return traits;
    }

    public override void Write(Utf8JsonWriter writer, MentionTraits value, JsonSerializerOptions options) => ClaimJson.WriteTraits(writer, value);
}
