using System.Diagnostics;
using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>A lexicon row as it stands in JSON.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Table}: {Form} = {Meaning}")]
public sealed record RowData
{
    /// <summary>Name of the table.</summary>
    [JsonPropertyName("table")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Table { get; init; }

    /// <summary>Identifier within the table.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Id { get; init; }

    /// <summary>The words as written.</summary>
    [JsonPropertyName("form")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Form { get; init; }

    /// <summary>What the row says.</summary>
    [JsonPropertyName("meaning")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Meaning { get; init; }

    /// <summary>Where the meaning comes from.</summary>
    [JsonPropertyName("source")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Source { get; init; }
}
