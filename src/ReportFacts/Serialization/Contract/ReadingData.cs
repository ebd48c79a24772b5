using System.Diagnostics;
using System.Text.Json.Serialization;
using ReportFacts.Mentions;

namespace ReportFacts.Serialization;

/// <summary>One number-like expression as it stands in JSON, whether it became a claim or not.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Kind} {Suppressed} {Text} [{Start}, {End})")]
public sealed record ReadingData
{
    /// <summary>Index of the first UTF-16 unit in the text as given.</summary>
    [JsonPropertyName("start")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Start { get; init; }

    /// <summary>Index just behind the last UTF-16 unit.</summary>
    [JsonPropertyName("end")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int End { get; init; }

    /// <summary>The words there, exactly as given.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; init; }

    /// <summary>What it stands for; <see langword="null"/> when it is no claim.</summary>
    [JsonPropertyName("kind")]
    [JsonConverter(typeof(ContractEnumConverter<MentionKind>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MentionKind? Kind { get; init; }

    /// <summary>Why it is no claim; <see langword="null"/> when it is one.</summary>
    [JsonPropertyName("suppressed")]
    [JsonConverter(typeof(ContractEnumConverter<SuppressionReason>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SuppressionReason? Suppressed { get; init; }

    /// <summary>The lexicon row that decided, or <see langword="null"/>.</summary>
    [JsonPropertyName("row")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RowData? Row { get; init; }

    /// <summary>Page of a file that has pages, from 1; missing otherwise.</summary>
    [JsonPropertyName("page")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }

    /// <summary>Paragraph of a file that is no plain text, from 1, on its page or in the file; missing otherwise.</summary>
    [JsonPropertyName("paragraph")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Paragraph { get; init; }
}
