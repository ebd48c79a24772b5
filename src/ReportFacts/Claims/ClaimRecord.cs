using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>
/// One claim as the library stores it: its value and its slots as packed spans of the repaired text. <see cref="Claim"/> objects are
/// thin views over it, so that extraction allocates little until somebody looks: at most 104 bytes a claim.
/// </summary>
internal struct ClaimRecord
{
    public ClaimValue Value;
    public string? Unit;
    public int Start;
    public int Length;

    /// <summary>Index into the store's extras plus one, or 0.</summary>
    public int Extra;

    /// <summary>Index of the date or duration claim that governs this one plus one, or 0.</summary>
    public int PeriodClaim;

    /// <summary>Index of the claim that is the stated whole plus one, or 0.</summary>
    public int WholeClaim;

    public SlotSpan UnitSpan;
    public SlotSpan Head;
    public SlotSpan Metric;

    /// <summary>Words that stand apart from <see cref="Metric"/> and end it: 产量 in 粮食、油料产量, for 粮食.</summary>
    public SlotSpan MetricTail;

    public SlotSpan Action;
    public SlotSpan Scope;
    public SlotSpan Comparison;
    public SlotSpan Basis;
    public MentionTraits Traits;
    public MentionKind Kind;
    public Approximation Approximation;
    public sbyte Exponent;
    public SlotOrigin ScopeOrigin;
    public SlotOrigin PeriodOrigin;

    /// <summary>A <see cref="Claims.Direction"/>, or 0.</summary>
    public Direction Direction;
    public Modality Modality;
    public SlotReasons Reasons;

    /// <summary>Index just behind the last UTF-16 unit of the claim in the repaired text.</summary>
    public readonly int End => Start + Length;

    /// <summary>The claim's place in the repaired text.</summary>
    public readonly TextSpan Span => new(Start, Length);

    /// <summary>Whether the kind carries a date instead of a number.</summary>
    public readonly bool HasDate => Kind is MentionKind.Date or MentionKind.CaseCode;

    /// <summary>The date of a date or case code; unknown for other kinds.</summary>
    public readonly ReportDate Date => HasDate ? Value.Date : default;

    /// <summary>The number; 0 for dates and case codes.</summary>
    public readonly decimal Number => HasDate ? 0 : Value.Number;

    /// <summary>Whether the kind is a quantity that can be summed: money, people, counted things, measures.</summary>
    public readonly bool IsAdditive => Kind is MentionKind.Amount or MentionKind.HeadCount or MentionKind.Count or MentionKind.Measurement;

    /// <summary>Whether the kind states a rate or a relation of two quantities.</summary>
    public readonly bool IsRelative =>
        Kind is MentionKind.Percentage or MentionKind.PercentagePoint or MentionKind.Multiple or MentionKind.Ratio;

    /// <summary>Index of the governing date or duration claim, or −1.</summary>
    public readonly int Period => PeriodClaim - 1;

    /// <summary>Index of the claim that is the stated whole, or −1.</summary>
    public readonly int Whole => WholeClaim - 1;
}
