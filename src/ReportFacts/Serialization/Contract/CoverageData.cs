using System.Diagnostics;
using System.Text.Json.Serialization;

namespace ReportFacts.Serialization;

/// <summary>How much of a text was checked, as it stands in JSON.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Checked} of {Numbers} numbers checked")]
public sealed record CoverageData
{
    /// <summary>Claims in the text.</summary>
    [JsonPropertyName("numbers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Numbers { get; init; }

    /// <summary>Claims that sit in at least one check that could be judged.</summary>
    [JsonPropertyName("checked")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Checked { get; init; }
}
