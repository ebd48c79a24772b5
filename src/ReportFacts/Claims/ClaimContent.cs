using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>Everything that a claim says, taken out of its store: two claims are equal when this is.</summary>
internal readonly record struct ClaimContent(
    (int Id, TextSpan Span, string SourceText, string Text) Place,
    (MentionKind Kind, MentionTraits Traits, Approximation Approximation, int Exponent) Form,
    (decimal Number, decimal UpperValue, ReportDate Date, string? Unit, string? PerUnit) Value,
    (string? Head, string? Metric, string? Action, string? Scope, SlotOrigin ScopeOrigin) Subject,
    (string? Period, SlotOrigin PeriodOrigin, string? Comparison, string? Basis) Time,
    (Direction? Direction, Modality Modality, int? PartOf) Rest)
{
    /// <summary>What a claim says.</summary>
    public static ClaimContent Of(Claim claim)
    {
        ref readonly ClaimRecord record = ref claim.Record;
        return new(
            (claim.Id, claim.Span, claim.SourceText, claim.Text),
            (record.Kind, record.Traits, record.Approximation, record.Exponent),
            (record.Number, claim.Store.UpperValue(in record), record.Date, claim.Store.Unit(in record), claim.Store.PerUnit(in record)),
            (claim.Head, claim.Metric, claim.Action, claim.Scope, claim.ScopeOrigin),
            (claim.Period, claim.PeriodOrigin, claim.Comparison, claim.Basis),
            (claim.Direction, claim.Modality, claim.PartOf));
    }
}
