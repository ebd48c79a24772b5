using System.Diagnostics;
using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Mentions;

/// <summary>One number-like expression of a text with its normalised value: what <see cref="MentionScanner"/> finds.</summary>
/// <remarks>Immutable. Spans are in UTF-16 units of the scanned text.</remarks>
[DebuggerDisplay("{Kind} {Suppression} {Value} {Date} {Unit} {Span}")]
public readonly record struct Mention
{
    /// <summary>Where it stands: the shortest stretch that carries number, scale and unit.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What it stands for.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>How the written number stands to the number that is meant.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>What else is to be known of how it was written.</summary>
    public MentionTraits Traits { get; init; }

    /// <summary>Why it is not a claim, or <see cref="SuppressionReason.None"/> when it is one.</summary>
    public SuppressionReason Suppression { get; init; }

    /// <summary>
    /// Power of ten of the last printed digit's place, scale word included: −2 for 37.92, 6 for 3.66亿. Half of it is the rounding error of the value.
    /// </summary>
    public sbyte Exponent { get; init; }

    /// <summary>
    /// The value with scale words multiplied in: yuan for 元 and so on (base unit of the currency), per cent as written, the place for ranks,
    /// the numerator for fractions. The lower end of a range. 0 for kinds that are not numbers (dates, codes, document numbers).
    /// </summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range or vague number (十几: 19), the denominator of a fraction; otherwise equal to <see cref="Value"/>.</summary>
    public decimal UpperValue { get; init; }

    /// <summary>The date of a date or case code; unknown for other kinds.</summary>
    public ReportDate Date { get; init; }

    /// <summary>
    /// The unit's name as it leaves the library: ISO 4217 code for money, <c>%</c>, <c>‰</c>, <c>pp</c>, <c>bp</c>, <c>倍</c>, <c>year</c> … for durations,
    /// the classifier or physical unit as written. <see langword="null"/> when there is none, or when it is the noun at <see cref="UnitSpan"/>.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>Where the unit, classifier or counted noun is written; empty when none is.</summary>
    public TextSpan UnitSpan { get; init; }

    /// <summary>The unit behind 每 or a slash in unit prices and rates: 吨 in 每吨3200元; <see langword="null"/> for plain quantities.</summary>
    public string? PerUnit { get; init; }

    /// <summary>The lexicon row that decided unit or suppression; <see langword="null"/> when no single row did.</summary>
    public LexiconRow? Row { get; init; }

    /// <summary>
    /// What a careful writer means by the number: the rounding interval of its last printed digit, or what the approximator says
    /// (约54.2亿元: 5415000000 to 5425000000). In the unit of <see cref="Value"/>; of 1 for fractions. Unbounded for kinds that are not numbers.
    /// </summary>
    public ValueInterval Interval => Intervals.MentionIntervals.Core(in this);

    /// <summary>What readers tolerate as the number's meaning; holds <see cref="Interval"/>. A value outside it contradicts the number.</summary>
    public ValueInterval OuterInterval => Intervals.MentionIntervals.Outer(in this);

    /// <summary>Whether it is to be listed as a claim.</summary>
    public bool IsClaim => Suppression == SuppressionReason.None;
}
