using System.Diagnostics;
using System.Text.Json.Serialization;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>What a table or a source says about one claim, as it stands in JSON.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Verdict}: claim {Claim}")]
public sealed record VerdictData
{
    /// <summary><see cref="ClaimData.Id"/> of the claim.</summary>
    [JsonPropertyName("claim")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Claim { get; init; }

    /// <summary>The verdict.</summary>
    [JsonPropertyName("verdict")]
    [JsonConverter(typeof(ContractEnumConverter<VerdictKind>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required VerdictKind Verdict { get; init; }

    /// <summary>The row or the claim of the source that decided, or <see langword="null"/>.</summary>
    [JsonPropertyName("evidence")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Evidence { get; init; }

    /// <summary>Id of the rule that decided, or <see langword="null"/>.</summary>
    [JsonPropertyName("rule")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Rule { get; init; }
}
