using System.Text.Json.Serialization;
using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Serialization;

/// <summary>One claim as it stands in JSON. The members mean what those of <see cref="Claims.Claim"/> and <see cref="Claims.NumericClaim"/> mean.</summary>
/// <remarks>Immutable; thread-safe as long as its lists are.</remarks>
public sealed class ClaimData
{
    /// <summary>Number within the document, from 1.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Id { get; init; }

    /// <summary>What the number stands for.</summary>
    [JsonPropertyName("kind")]
    [JsonConverter(typeof(ContractEnumConverter<MentionKind>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required MentionKind Kind { get; init; }

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

    /// <summary>A number, or text for dates and case codes (EDTF), ratios and document numbers; <see langword="null"/> for a date that is not known.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TextOrNumber? Value { get; init; }

    /// <summary>The upper end of a range or vague number.</summary>
    [JsonPropertyName("valueTo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? ValueTo { get; init; }

    /// <summary>The unit: ISO 4217 for money, <c>%</c>, <c>pp</c> …, or as written.</summary>
    [JsonPropertyName("unit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Unit { get; init; }

    /// <summary>How the written number stands to the one that is meant; <see langword="null"/> when exact.</summary>
    [JsonPropertyName("approximation")]
    [JsonConverter(typeof(ContractEnumConverter<Approximation>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Approximation? Approximation { get; init; }

    /// <summary>Lower end of what is meant; <see langword="null"/> when open or no number.</summary>
    [JsonPropertyName("min")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Min { get; init; }

    /// <summary>Upper end of what is meant; <see langword="null"/> when open or no number.</summary>
    [JsonPropertyName("max")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Max { get; init; }

    /// <summary>Other readings that the words allow; <see langword="null"/> when there are none.</summary>
    [JsonPropertyName("alternatives")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AlternativeData>? Alternatives { get; init; }

    /// <summary>The whole name of what is counted or measured.</summary>
    [JsonPropertyName("metric")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Metric { get; init; }

    /// <summary>The shortest noun that names it.</summary>
    [JsonPropertyName("head")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Head { get; init; }

    /// <summary>The governing report verb.</summary>
    [JsonPropertyName("action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Action { get; init; }

    /// <summary>The place, unit or group.</summary>
    [JsonPropertyName("scope")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Scope { get; init; }

    /// <summary>The governing date (EDTF) or duration.</summary>
    [JsonPropertyName("period")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Period { get; init; }

    /// <summary>Which way the number changed.</summary>
    [JsonPropertyName("direction")]
    [JsonConverter(typeof(ContractEnumConverter<Direction>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Direction? Direction { get; init; }

    /// <summary>Actual, target or capacity; <see cref="Plan"/> says which kind of target.</summary>
    [JsonPropertyName("modality")]
    [JsonConverter(typeof(ContractEnumConverter<Modality>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Modality Modality { get; init; }

    /// <summary>What a change is measured by, as written.</summary>
    [JsonPropertyName("comparison")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Comparison { get; init; }

    /// <summary><see cref="Id"/> of the claim that is the stated whole.</summary>
    [JsonPropertyName("partOf")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? PartOf { get; init; }

    /// <summary>The basis of a rate, as written; missing when there is none.</summary>
    [JsonPropertyName("basis")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Basis { get; init; }

    /// <summary>Forecast or budget, where a target is one of them; missing otherwise.</summary>
    [JsonPropertyName("plan")]
    [JsonConverter(typeof(ContractEnumConverter<Modality>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Modality? Plan { get; init; }

    /// <summary>What else is to be known of the writing; missing when there is nothing.</summary>
    [JsonPropertyName("traits")]
    [JsonConverter(typeof(TraitsConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public MentionTraits Traits { get; init; }

    /// <summary>Page of a file that has pages, from 1; missing otherwise.</summary>
    [JsonPropertyName("page")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }

    /// <summary>Paragraph of a file that is no plain text, from 1, on its page or in the file; missing otherwise.</summary>
    [JsonPropertyName("paragraph")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Paragraph { get; init; }

    /// <summary>Shows it in short.</summary>
    /// <returns>For people, not for parsing.</returns>
    public override string ToString() => $"{Text} = {Value} {Unit}".TrimEnd() + $" [{Start}, {End})";
}
