using System.Diagnostics;
using System.Text.Json.Serialization;
using ReportFacts.Relations;

namespace ReportFacts.Serialization;

/// <summary>One operand of a check as it stands in JSON.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Role}: {Text} [{Start}, {End})")]
public sealed record OperandData
{
    /// <summary><see cref="ClaimData.Id"/> of the claim it is, or <see langword="null"/> for words that are no claim.</summary>
    [JsonPropertyName("claim")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Claim { get; init; }

    /// <summary>The part it plays.</summary>
    [JsonPropertyName("role")]
    [JsonConverter(typeof(ContractEnumConverter<OperandRole>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required OperandRole Role { get; init; }

    /// <summary>Index of the first UTF-16 unit in the text as given.</summary>
    [JsonPropertyName("start")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Start { get; init; }

    /// <summary>Index just behind the last UTF-16 unit.</summary>
    [JsonPropertyName("end")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int End { get; init; }

    /// <summary>Its words after layout repair.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; init; }

    /// <summary>What it may mean, in mathematical notation; missing when unbounded.</summary>
    [JsonPropertyName("interval")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Interval { get; init; }

    /// <summary>Page of a file that has pages, from 1; missing otherwise.</summary>
    [JsonPropertyName("page")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }

    /// <summary>Paragraph of a file that is no plain text, from 1, on its page or in the file; missing otherwise.</summary>
    [JsonPropertyName("paragraph")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Paragraph { get; init; }
}
