using System.Text.Json.Serialization;
using ReportFacts.Relations;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>One check as it stands in JSON. The members mean what those of <see cref="Verification.Check"/> mean.</summary>
/// <remarks>Immutable; thread-safe as long as its lists are.</remarks>
public sealed class CheckData
{
    /// <summary>Id of the rule: <c>RF102</c>.</summary>
    [JsonPropertyName("rule")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Rule { get; init; }

    /// <summary>English name of the rule: <c>sum.count</c>.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Name { get; init; }

    /// <summary>How the check ended.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(ContractEnumConverter<CheckStatus>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required CheckStatus Status { get; init; }

    /// <summary>How serious it is.</summary>
    [JsonPropertyName("severity")]
    [JsonConverter(typeof(ContractEnumConverter<Severity>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Severity Severity { get; init; }

    /// <summary>What was found, in the language that was asked for.</summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Message { get; init; }

    /// <summary>The arithmetic with numbers filled in.</summary>
    [JsonPropertyName("formula")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Formula { get; init; }

    /// <summary>The numbers that were looked at.</summary>
    [JsonPropertyName("operands")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IReadOnlyList<OperandData> Operands { get; init; }

    /// <summary>Stated minus recomputed value.</summary>
    [JsonPropertyName("residual")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Residual { get; init; }

    /// <summary>What made it hold.</summary>
    [JsonPropertyName("margin")]
    [JsonConverter(typeof(ContractEnumConverter<CheckMargin>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CheckMargin Margin { get; init; }

    /// <summary>Why it was not judged; <see langword="null"/> when it was.</summary>
    [JsonPropertyName("reason")]
    [JsonConverter(typeof(ContractEnumConverter<NotAssessableReason>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public NotAssessableReason? Reason { get; init; }

    /// <summary>Sixteen hexadecimal digits that outlive moves in the text.</summary>
    [JsonPropertyName("fingerprint")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Fingerprint { get; init; }

    /// <summary>Shows it in short.</summary>
    /// <returns>For people, not for parsing.</returns>
    public override string ToString() => $"{Rule} {Status}: {Message}";
}
