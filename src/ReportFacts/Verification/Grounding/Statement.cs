using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Mentions.Intervals;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Grounding;

/// <summary>A number of a text with all that grounding compares, read once: its value in the base of its unit family, what it may mean, and the words about it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Statement
{
    private const decimal LargestConverted = 1_000_000_000_000_000m;

    public Statement(ClaimStore store, Claim claim, UnitFamilies families)
    {
        Claim = claim;
        ref readonly ClaimRecord record = ref store.Records[claim.Index];
        Mention mention = store.MentionOf(in record);
        (Family, decimal factor) = families.Of(store, in record);
        if (Math.Abs(mention.UpperValue) > LargestConverted || Math.Abs(mention.Value) > LargestConverted) (Family, factor) = (Family + "!", 1);
        Value = mention.Value * factor;
        UpperValue = mention.UpperValue * factor;
        Core = RationalInterval.From(mention.Interval).Scale(factor);
        Outer = RationalInterval.From(mention.OuterInterval).Scale(factor);
        Approximation = mention.Approximation;
        IsLoose = (mention.Traits & (MentionTraits.Vague | MentionTraits.Range | MentionTraits.Fraction)) != 0;
        Place = DecimalPlace.PowerOfTen(mention.Exponent) * factor;
        Metric = MetricWords.Strip(claim.Metric ?? claim.Head ?? "");
        Scope = ScopeOf(claim);
        Period = Grounding.Period.Of(store, in record);
        Words = new ClaimWords(store, in record);
        NearWords = new ClaimWords(store, in record, near: true);
        Factor = factor;
        IsPlan = PlanWords.IsPlan(store, claim);
    }

    public Claim Claim { get; }

    public string Family { get; }

    /// <summary>The value in the base of the family.</summary>
    public decimal Value { get; }

    public decimal UpperValue { get; }

    public RationalInterval Core { get; }

    public RationalInterval Outer { get; }

    public Approximation Approximation { get; }

    /// <summary>Whether the words are vague or a range by themselves (数百, 3至5).</summary>
    public bool IsLoose { get; }

    /// <summary>Whether it is given as one number without an approximator.</summary>
    public bool IsExact => Approximation == Approximation.Exact && !IsLoose;

    /// <summary>Place of the last printed digit, in the base of the family.</summary>
    public decimal Place { get; }

    /// <summary>The metric without words that every report has in front of it; may be empty.</summary>
    public string Metric { get; }

    /// <summary>The stated scope, or <see langword="null"/>.</summary>
    public string? Scope { get; }

    public Period Period { get; }

    /// <summary>The words of its sentence.</summary>
    public ClaimWords Words { get; }

    /// <summary>The words of its clause.</summary>
    public ClaimWords NearWords { get; }

    /// <summary>What its own unit is in the base of the family.</summary>
    public decimal Factor { get; }

    /// <summary>Whether it is planned, expected or budgeted.</summary>
    public bool IsPlan { get; }

    /// <summary>Whether both have one value; conversions between units are exact to nine digits.</summary>
    public bool EqualsValue(Statement other) => Near(Value, other.Value) && Near(UpperValue, other.UpperValue);

    /// <summary>The metric with its scope, for messages.</summary>
    public string Name => $"{Claim.Scope}{Claim.Metric ?? Claim.Head}";

    private static bool Near(decimal one, decimal other) => one == other || Math.Abs(one - other) <= Math.Abs(one) / 1_000_000_000;

    // 城镇就业 and 农村就业: the kind that opens the metric parts the two like a place.
    private static string? ScopeOf(Claim claim)
    {
        if (claim.ScopeOrigin == SlotOrigin.Stated) return claim.Scope;
        string metric = claim.Metric ?? "";
        return metric.Length > 2 && metric[..2] is "城镇" or "农村" or "城乡" ? metric[..2] : null;
    }
}
