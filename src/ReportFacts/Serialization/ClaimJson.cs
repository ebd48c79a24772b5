using System.Text.Json;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Serialization;

/// <summary>Writes one claim as a JSON object.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter writer, Claim claim, PlaceMap? places)
    {
        TextSpan span = claim.Span;
        writer.WriteStartObject();
        writer.WriteNumber("id", claim.Id);
        writer.WriteString("kind", JsonNames.Of(claim.Kind));
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
        writer.WriteString("text", claim.SourceText);
        WriteValue(writer, claim);
        writer.WriteString("metric", claim.Metric);
        writer.WriteString("head", claim.Head);
        writer.WriteString("action", claim.Action);
        writer.WriteString("scope", claim.Scope);
        writer.WriteString("period", claim.Period);
        writer.WriteString("direction", JsonNames.Of(claim.Direction));
        writer.WriteString("modality", JsonNames.Of(claim.Modality));
        writer.WriteString("comparison", claim.Comparison);
        if (claim.PartOf is int whole) writer.WriteNumber("partOf", whole);
        else writer.WriteNull("partOf");
        if (claim.Basis is { } basis) writer.WriteString("basis", basis);
        if (JsonNames.PlanOf(claim.Modality) is { } plan) writer.WriteString("plan", plan);
        if (claim.Traits != MentionTraits.None)
        {
            writer.WritePropertyName("traits");
            WriteTraits(writer, claim.Traits);
        }
        PlaceText.Write(writer, span.Start, places);
        writer.WriteEndObject();
    }

    /// <summary>Writes traits as an array of their names.</summary>
    public static void WriteTraits(Utf8JsonWriter writer, MentionTraits traits)
    {
        writer.WriteStartArray();
        for (int bit = 0; bit < 16; bit++)
        {
            if (JsonNames.Of(traits & (MentionTraits)(1 << bit)) is { } name) writer.WriteStringValue(name);
        }
        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, Claim claim)
    {
        if (claim is NumericClaim number)
        {
            ValueInterval interval = number.Interval;
            WriteNumber(writer, "value", number.Value);
            WriteNumber(writer, "valueTo", number.UpperValue);
            writer.WriteString("unit", number.Unit);
            writer.WriteString("approximation", JsonNames.Of(number.Approximation));
            WriteNumber(writer, "min", interval.Lower);
            WriteNumber(writer, "max", interval.Upper);
            WriteAlternatives(writer, number.Alternatives);
            return;
        }
        writer.WriteString("value", TextValue(claim));
        writer.WriteNull("valueTo");
        writer.WriteNull("unit");
        writer.WriteString("approximation", claim is RatioClaim ratio ? JsonNames.Of(ratio.Approximation) : null);
        writer.WriteNull("min");
        writer.WriteNull("max");
    }

    // Only where there are any: the property is missing from nearly all claims.
    private static void WriteAlternatives(Utf8JsonWriter writer, IReadOnlyList<ClaimAlternative> alternatives)
    {
        if (alternatives.Count == 0) return;
        writer.WriteStartArray("alternatives");
        foreach (ClaimAlternative other in alternatives)
        {
            writer.WriteStartObject();
            WriteNumber(writer, "value", other.Value);
            WriteNumber(writer, "valueTo", other.UpperValue);
            writer.WriteString("difference", other.Difference);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>The value of a claim that is no number, as text.</summary>
    public static string? TextValue(Claim claim) => claim switch
    {
        DateClaim date => Edtf(date.Date),
        CaseCodeClaim code => Edtf(code.Date),
        _ => claim.Text,
    };

    private static string? Edtf(ReportDate date) => date.IsUnknown ? null : date.ToString();

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number) writer.WriteNumber(name, WithoutTrailingZeros(number));
        else writer.WriteNull(name);
    }

    // Dividing by one with full scale makes decimal choose the smallest scale: 5420000000.0 becomes 5420000000.
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
