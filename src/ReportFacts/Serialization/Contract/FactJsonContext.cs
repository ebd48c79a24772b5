using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>
/// The contract of <see cref="DocumentData"/> and its parts, generated at compile time: to read and write JSON without reflection, also under NativeAOT.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Can be combined with other contexts; names and order of members do not depend on the options. <see cref="FactJsonResolver"/> holds
/// it and also writes <see cref="FactSheet"/> and <see cref="Verification.VerificationReport"/>.
/// </remarks>
/// <example><code>
/// DocumentData? document = JsonSerializer.Deserialize(json, FactJsonContext.Default.DocumentData);
/// </code></example>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DocumentData))]
public sealed partial class FactJsonContext : JsonSerializerContext;
