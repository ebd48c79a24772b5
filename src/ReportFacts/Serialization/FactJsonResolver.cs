using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportFacts.Claims;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write <see cref="FactSheet"/>, <see cref="VerificationReport"/> and <see cref="Claim"/>, and write and read
/// <see cref="DocumentData"/> with its parts, wherever they stand in an object, by the names of the data contract; without reflection, so also under NativeAOT.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Made for <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>. What facts come from is a text, so reading one of the first three throws a
/// <see cref="NotSupportedException"/>: read <see cref="DocumentData"/> instead.
/// </remarks>
/// <example><code>
/// var options = new JsonSerializerOptions { TypeInfoResolverChain = { FactJsonResolver.Default, MyContext.Default } };
/// string json = JsonSerializer.Serialize(facts, options);
/// DocumentData? document = JsonSerializer.Deserialize&lt;DocumentData>(json, options);
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
        return type == typeof(Claim) ? Create<Claim>(options, (writer, claim) => ClaimJson.Write(writer, claim, null)) : ((IJsonTypeInfoResolver)FactJsonContext.Default).GetTypeInfo(type, options);
    }

    private static JsonTypeInfo<T> Create<T>(JsonSerializerOptions options, Action<Utf8JsonWriter, T> write) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new FactJsonConverter<T>(write));
}
