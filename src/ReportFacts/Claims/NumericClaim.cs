using ReportFacts.Mentions;

namespace ReportFacts.Claims;

/// <summary>A claim whose content is a number.</summary>
public abstract class NumericClaim : Claim
{
    private protected NumericClaim(ClaimStore store, int index)
        : base(store, index)
    {
    }

    /// <summary>The exact value with scale words multiplied in; the lower end of a range. The derived type says in which unit.</summary>
    public decimal Value => Record.Number;

    /// <summary>The upper end of a range or of a vague number (十几: 19); <see langword="null"/> for a single number.</summary>
    public decimal? UpperValue => Store.UpperValue(in Record) is var upper && upper == Value ? null : upper;

    /// <summary>How the written number stands to the one that is meant.</summary>
    public Approximation Approximation => Record.Approximation;

    /// <summary>Power of ten of the last printed digit, scale word included: −2 for 37.92, 6 for 3.66亿.</summary>
    public int Exponent => Record.Exponent;

    /// <summary>
    /// What a careful writer means by the number: the rounding interval of its last printed digit, or what the approximator says
    /// (约54.2亿元: 5415000000 to 5425000000). In the unit of <see cref="Value"/>.
    /// </summary>
    public ValueInterval Interval => Store.MentionOf(in Record).Interval;

    /// <summary>What readers tolerate as the number's meaning; holds <see cref="Interval"/>. A value outside it contradicts the number.</summary>
    public ValueInterval OuterInterval => Store.MentionOf(in Record).OuterInterval;

    /// <summary>The unit: as written for counts and measurements, an ISO 4217 code for money, a fixed name for the rest; <see langword="null"/> when there is none.</summary>
    public string? Unit => Store.Unit(in Record);

    /// <summary>The unit of the denominator of a price or rate (每吨3200元: 吨), or <see langword="null"/>.</summary>
    public string? PerUnit => Store.PerUnit(in Record);

    /// <summary>
    /// Other readings where the words really allow more than one (八到九百亿元: 80 to 90 billion, or else 0.8 to 90 billion);
    /// <see cref="Value"/> is the preferred one. Empty for nearly all claims. Read from the text at each call.
    /// </summary>
    public IReadOnlyList<ClaimAlternative> Alternatives => AlternativeReader.Read(Store.Text.Text, in Record, Store.UpperValue(in Record));

    private protected override string Shown => $"{new ChineseNumeral(Value, UpperValue ?? Value, Approximation)} {Unit}".TrimEnd();
}
