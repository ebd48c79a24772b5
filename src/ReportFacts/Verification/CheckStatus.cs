namespace ReportFacts.Verification;

/// <summary>How a check ended.</summary>
public enum CheckStatus : byte
{
    /// <summary>The numbers agree as a careful editor would read them.</summary>
    Pass,

    /// <summary>They can't all be true.</summary>
    Fail,

    /// <summary>They agree only when an approximator is stretched, or a number was truncated instead of rounded.</summary>
    Stretched,

    /// <summary>They probably disagree, but a round number or an unlikely rounding may explain it.</summary>
    Possible,

    /// <summary>The relation stands in the text but must not be judged; see <see cref="Check.Reason"/>.</summary>
    NotAssessable,
}
