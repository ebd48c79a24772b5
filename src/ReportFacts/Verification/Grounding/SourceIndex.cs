using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Grounding;

/// <summary>The numbers of a source text, found by kind, unit and value.</summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<(MentionKind Kind, string? Unit), List<NumericClaim>> byUnit = [];
    private readonly Dictionary<(MentionKind Kind, string? Unit, decimal Value), List<NumericClaim>> byValue = [];
    private readonly HashSet<string> metrics = new(StringComparer.Ordinal);

    public SourceIndex(IReadOnlyList<Claim> source)
    {
        foreach (Claim claim in source)
        {
            if (claim is not NumericClaim number) continue;
            Numbers.Add(number);
            Add(byUnit, (number.Kind, UnitOf(number)), number);
            Add(byValue, (number.Kind, UnitOf(number), number.Value), number);
            if (number.Metric is { } metric) metrics.Add(metric);
            if (number.Head is { } head) metrics.Add(head);
        }
    }

    /// <summary>All numbers in reading order.</summary>
    public List<NumericClaim> Numbers { get; } = [];

    /// <summary>Numbers of the same value in the same unit.</summary>
    public List<NumericClaim> SameValue(NumericClaim claim) =>
        byValue.TryGetValue((claim.Kind, UnitOf(claim), claim.Value), out List<NumericClaim>? found) ? found.FindAll(other => other.UpperValue == claim.UpperValue) : [];

    /// <summary>A number whose meaning meets the claim's, under a metric that may be the same: 近3万人 for 29842人 and the other way round.</summary>
    public NumericClaim? Covering(NumericClaim claim)
    {
        foreach (NumericClaim other in Of(claim))
        {
            bool vague = other.Approximation != Approximation.Exact || claim.Approximation != Approximation.Exact || other.Exponent != claim.Exponent;
            if (vague && Bindings.MayBeSame(claim, other) && SameDirection(claim, other) && other.Interval.Intersects(claim.Interval)) return other;
        }
        return null;
    }

    /// <summary>A number with the same digits a power of ten away, under a metric that may be the same.</summary>
    public NumericClaim? ShiftedByTen(NumericClaim claim)
    {
        if (claim.Value == 0) return null;
        foreach (NumericClaim other in Of(claim))
        {
            if (other.Value == 0 || other.Value == claim.Value || !Bindings.MayBeSame(claim, other) || other.Metric is null) continue;
            decimal large = Math.Max(Math.Abs(other.Value), Math.Abs(claim.Value)), small = Math.Min(Math.Abs(other.Value), Math.Abs(claim.Value));
            if (small < 0.000001m || large / small > 1_000_000_000m) continue;
            for (decimal factor = 10; factor <= 100_000_000m; factor *= 10)
            {
                if (large == small * factor) return other;
            }
        }
        return null;
    }

    /// <summary>Whether the source speaks of the claim's metric at all.</summary>
    public bool HasMetricOf(NumericClaim claim) =>
        (claim.Metric is { } metric && metrics.Contains(metric)) || (claim.Head is { } head && metrics.Contains(head));

    private static bool SameDirection(NumericClaim a, NumericClaim b) => a.Direction == b.Direction;

    private List<NumericClaim> Of(NumericClaim claim) => byUnit.TryGetValue((claim.Kind, UnitOf(claim)), out List<NumericClaim>? found) ? found : [];

    // People are people, whichever classifier counts them; person-times are not.
    private static string? UnitOf(NumericClaim claim) => claim.Kind == MentionKind.HeadCount ? claim.Unit?.EndsWith('次') == true ? "人次" : "人" : claim.Unit;

    private static void Add<TKey>(Dictionary<TKey, List<NumericClaim>> index, TKey key, NumericClaim claim)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<NumericClaim>? list)) index.Add(key, list = []);
        list.Add(claim);
    }
}
