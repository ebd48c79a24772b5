using System.Diagnostics;
using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>Another reading of a number as it stands in JSON.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Value} {ValueTo}: {Difference}")]
public sealed record AlternativeData
{
    /// <summary>The value under this reading; the lower end of a range.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    [JsonPropertyName("valueTo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? ValueTo { get; init; }

    /// <summary>What is read differently, for people.</summary>
    [JsonPropertyName("difference")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Difference { get; init; }
}
