using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>The names that enumerations have in JSON. They are part of the data contract and never change once released.</summary>
internal static class JsonNames
{
    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Amount => "amount",
        MentionKind.HeadCount => "headCount",
        MentionKind.Count => "count",
        MentionKind.Percentage => "percentage",
        MentionKind.PercentagePoint => "percentagePoint",
        MentionKind.Multiple => "multiple",
        MentionKind.Ratio => "ratio",
        MentionKind.Date => "date",
        MentionKind.Duration => "duration",
        MentionKind.Rank => "rank",
        MentionKind.CaseCode => "caseCode",
        MentionKind.DocumentNumber => "documentNumber",
        _ => "measurement",
    };

    /// <summary>Name of an approximation; an exact number has none.</summary>
    public static string? Of(Approximation approximation) => approximation switch
    {
        Approximation.About => "about",
        Approximation.JustUnder => "justUnder",
        Approximation.MoreThan => "moreThan",
        Approximation.AtLeast => "atLeast",
        Approximation.LessThan => "lessThan",
        Approximation.AtMost => "atMost",
        _ => null,
    };

    /// <summary>Name of a single trait; none has none.</summary>
    public static string? Of(MentionTraits trait) => trait switch
    {
        MentionTraits.Informal => "informal",
        MentionTraits.Ambiguous => "ambiguous",
        MentionTraits.LowConfidence => "lowConfidence",
        MentionTraits.Range => "range",
        MentionTraits.Vague => "vague",
        MentionTraits.SharedUnit => "sharedUnit",
        MentionTraits.FromEnd => "fromEnd",
        MentionTraits.Relative => "relative",
        MentionTraits.Lunar => "lunar",
        MentionTraits.TimeOfDay => "timeOfDay",
        MentionTraits.Bare => "bare",
        MentionTraits.Fraction => "fraction",
        _ => null,
    };

    /// <summary>The trait of a name; none for a name that is not known.</summary>
    public static MentionTraits TraitOf(string name)
    {
        for (int bit = 0; bit < 16; bit++)
        {
            if (Of((MentionTraits)(1 << bit)) == name) return (MentionTraits)(1 << bit);
        }
        return MentionTraits.None;
    }

    public static string? Of(Direction? direction) => direction switch
    {
        Direction.Increase => "increase",
        Direction.Decrease => "decrease",
        _ => null,
    };

    /// <summary>Name of a modality in the data contract, which takes all that is planned, expected or budgeted together as a target.</summary>
    public static string Of(Modality modality) => modality switch
    {
        Modality.Target or Modality.Forecast or Modality.Budget => "target",
        Modality.Capacity => "capacity",
        _ => "actual",
    };

    /// <summary>What kind of target it is, where it is not a plain goal.</summary>
    public static string? PlanOf(Modality modality) => modality switch
    {
        Modality.Forecast => "forecast",
        Modality.Budget => "budget",
        _ => null,
    };

    public static string Of(SuppressionReason reason) => reason switch
    {
        SuppressionReason.FixedExpression => "fixedExpression",
        SuppressionReason.Name => "name",
        SuppressionReason.Label => "label",
        SuppressionReason.ListNumber => "listNumber",
        SuppressionReason.PageFurniture => "pageFurniture",
        SuppressionReason.Code => "code",
        SuppressionReason.NoLicence => "noLicence",
        SuppressionReason.SuspectGlyph => "suspectGlyph",
        SuppressionReason.Unreadable => "unreadable",
        SuppressionReason.NamedDate => "namedDate",
        _ => "none",
    };

    public static string Of(CheckStatus status) => Camel(status.ToString());

    public static string Of(Severity severity) => Camel(severity.ToString());

    public static string Of(OperandRole role) => Camel(role.ToString());

    public static string Of(CheckMargin margin) => Camel(margin.ToString());

    public static string Of(VerdictKind verdict) => Camel(verdict.ToString());

    /// <summary>Name of a reason; where there is none, none.</summary>
    public static string? Of(NotAssessableReason reason) => reason == NotAssessableReason.None ? null : Camel(reason.ToString());

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
