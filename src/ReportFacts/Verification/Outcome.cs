using ReportFacts.Relations;

namespace ReportFacts.Verification;

/// <summary>What a rule says of a relation, before severity, message and operands are put to it.</summary>
internal readonly record struct Outcome(CheckStatus Status)
{
    public string? Formula { get; init; }

    public decimal? Residual { get; init; }

    public CheckMargin Margin { get; init; }

    public NotAssessableReason Reason { get; init; }

    public static Outcome NotAssessable(NotAssessableReason reason) => new(CheckStatus.NotAssessable) { Reason = reason };

    /// <summary>Passed without arithmetic, or failed.</summary>
    public static Outcome Of(bool holds, string? formula) =>
        new(holds ? CheckStatus.Pass : CheckStatus.Fail) { Formula = formula, Margin = holds ? CheckMargin.Exact : CheckMargin.None };
}
