using ReportFacts.Mentions;

namespace ReportFacts.Verification;

/// <summary>One row of a table of facts.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReferenceRow
{
    /// <summary>Line of the row in the table's text, from 1; number of the element for JSON.</summary>
    public required int Line { get; init; }

    /// <summary>What is measured: 地区生产总值.</summary>
    public required string Metric { get; init; }

    /// <summary>The place or group; empty when the table does not say.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The period as EDTF (<c>2024</c>, <c>2024-01/2024-06</c>); empty when the table does not say.</summary>
    public string Period { get; init; } = "";

    /// <summary>The period as a date; says nothing when the table does not.</summary>
    internal ReportDate Date { get; init; }

    /// <summary>Value and unit as written: 1286.4亿元.</summary>
    public required string Text { get; init; }

    /// <summary>Where the number comes from; empty when the table does not say.</summary>
    public string Source { get; init; } = "";

    /// <summary>The version of the number (初步核算, 最终核实); empty when there is one only.</summary>
    public string Vintage { get; init; } = "";

    /// <summary>The value as the library reads it, with its unit.</summary>
    public Mention Value { get; init; }

    /// <summary>Names the row with its value and source.</summary>
    /// <returns>For people, not for parsing.</returns>
    public override string ToString()
    {
        string key = string.Join(' ', new[] { Scope, Period, Metric }.Where(part => part.Length > 0));
        string origin = string.Join(", ", new[] { Vintage, Source }.Where(part => part.Length > 0));
        return $"line {Line}: {key} {Text}{(origin.Length > 0 ? $" ({origin})" : "")}";
    }
}
