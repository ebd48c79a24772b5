using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>One document as it stands in JSON: what <c>reportfacts extract</c>, <c>explain</c> and <c>verify</c> write in a line, and <see cref="FactSheetJson.Parse(string)"/> reads.</summary>
/// <remarks>
/// A plain picture of the data contract, for programs that read what others have extracted. Names of members are those of the JSON; members that are not known
/// are skipped when read. Immutable; thread-safe as long as its lists are.
/// </remarks>
public sealed class DocumentData
{
    /// <summary>Name of the document, text or number; <see langword="null"/> when there is none.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextOrNumber? Id { get; init; }

    /// <summary>The claims in reading order; <see langword="null"/> when the document could not be read, or when only checks were written.</summary>
    [JsonPropertyName("claims")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ClaimData>? Claims { get; init; }

    /// <summary>Why the document was not read; <see langword="null"/> when it was.</summary>
    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; init; }

    /// <summary>Numbers that could not be read; <see langword="null"/> when there are none.</summary>
    [JsonPropertyName("unreadable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReadingData>? Unreadable { get; init; }

    /// <summary>Everything number-like, as <c>explain</c> lists it; otherwise <see langword="null"/>.</summary>
    [JsonPropertyName("readings")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReadingData>? Readings { get; init; }

    /// <summary>The checks of a verification; <see langword="null"/> when there was none.</summary>
    [JsonPropertyName("checks")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CheckData>? Checks { get; init; }

    /// <summary>What a table or a source says about claims; <see langword="null"/> when there is nothing.</summary>
    [JsonPropertyName("verdicts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<VerdictData>? Verdicts { get; init; }

    /// <summary>How much was checked; <see langword="null"/> without a verification.</summary>
    [JsonPropertyName("coverage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CoverageData? Coverage { get; init; }

    /// <summary>Shows it in short.</summary>
    /// <returns>For people, not for parsing.</returns>
    public override string ToString() => Error is { } error ? $"{Id}: {error}" : $"{Id}: {Claims?.Count ?? 0} claims, {Checks?.Count ?? 0} checks";
}
