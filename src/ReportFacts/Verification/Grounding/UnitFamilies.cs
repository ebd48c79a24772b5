using System.Collections.Frozen;
using ReportFacts.Claims;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Grounding;

/// <summary>Puts every unit into a family within which values can be compared, with the factor to the family's base.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class UnitFamilies
{
    public const string Percent = "%", Point = "pp";

    // Larger factors might carry a value beyond what a decimal holds.
    private const decimal LargestFactor = 1_000_000_000_000m;

    private readonly FrozenDictionary<string, (string Dimension, decimal Factor)> physical;

    public UnitFamilies(ReportLexicon lexicon)
    {
        var units = new Dictionary<string, (string, decimal)>(StringComparer.Ordinal);
        foreach (LexiconRow row in lexicon.Rows("units"))
        {
            UnitEntry unit = UnitEntry.From(row);
            if (unit.SiFactor is > 0 and < LargestFactor && unit.Dimension is not "temperature") units[row.Form] = (unit.Dimension, unit.SiFactor);
        }
        physical = units.ToFrozenDictionary();
    }

    /// <summary>The family of a claim's unit and the factor to its base.</summary>
    public (string Family, decimal Factor) Of(ClaimStore store, in ClaimRecord record) =>
        Of(record.Kind, record.Unit ?? store.Slot(in record, record.UnitSpan) ?? "", store.PerUnit(in record), record.Traits);

    /// <summary>The family of a unit and the factor to its base.</summary>
    public (string Family, decimal Factor) Of(MentionKind kind, string unit, string? perUnit, MentionTraits traits)
    {
        (string family, decimal factor) = kind switch
        {
            MentionKind.HeadCount => (unit.EndsWith('次') ? "人次" : "人", 1),
            MentionKind.Count => (unit.EndsWith('次') ? "次" : "个", 1),
            MentionKind.Percentage => (Percent, unit == "‰" ? 0.1m : 1),
            MentionKind.PercentagePoint => (Point, unit == "bp" ? 0.01m : 1),
            MentionKind.Ratio => (Percent, 100),
            MentionKind.Multiple => ("倍", 1),
            MentionKind.Rank => ((traits & MentionTraits.FromEnd) != 0 ? "倒数" : "名次", 1),
            MentionKind.Duration => Duration(unit),
            MentionKind.Measurement when physical.TryGetValue(unit, out (string Dimension, decimal Factor) known) => known,
            _ => (unit, 1m),
        };
        return perUnit is null ? (family, factor) : ($"{family}/{perUnit}", factor);
    }

    // Days and months have no common measure: three months are no ninety days.
    private static (string Family, decimal Factor) Duration(string unit) => unit switch
    {
        "second" => ("时长", 1),
        "minute" => ("时长", 60),
        "hour" => ("时长", 3600),
        "day" => ("时长", 86400),
        "week" => ("时长", 7 * 86400),
        "month" => ("月数", 1),
        "quarter" => ("月数", 3),
        "year" => ("月数", 12),
        "decade" => ("月数", 120),
        _ => (unit, 1),
    };
}
