using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportFacts.Claims;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write <see cref="FactSheet"/>, <see cref="VerificationReport"/> and <see cref="Claim"/> wherever they stand
/// in an object, with the names of the data contract; without reflection, so also under NativeAOT.
/// </summary>
/// <remarks>Immutable and thread-safe. Writes only: reading throws a <see cref="NotSupportedException"/>, since facts come from texts.</remarks>
/// <example><code>
/// var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(FactJsonResolver.Default, MyContext.Default) };
/// string json = JsonSerializer.Serialize(facts, options);
/// </code></example>
public sealed class FactJsonResolver : IJsonTypeInfoResolver
{
    private FactJsonResolver()
    {
    }

    /// <summary>The resolver.</summary>
    public static FactJsonResolver Default { get; } = new();

    /// <summary>Gives the contract of a type.</summary>
    /// <param name="type">Any type.</param>
    /// <param name="options">The options it is for.</param>
    /// <returns>The contract, or <see langword="null"/> for types that others must resolve.</returns>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(FactSheet)) return Create<FactSheet>(options, (writer, sheet) => FactSheetJson.Write(writer, sheet));
        if (type == typeof(VerificationReport)) return Create<VerificationReport>(options, (writer, report) => VerificationJson.Write(writer, report));
        return type == typeof(Claim) ? Create<Claim>(options, ClaimJson.Write) : null;
    }

    private static JsonTypeInfo<T> Create<T>(JsonSerializerOptions options, Action<Utf8JsonWriter, T> write) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new FactJsonConverter<T>(write));
}
