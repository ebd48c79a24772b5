using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>Writes a type as one of the writers of this folder does.</summary>
internal sealed class FactJsonConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} can only be written; read a {nameof(DocumentData)} instead");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
