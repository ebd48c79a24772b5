using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>
/// One claim as the library stores it: the mention and its slots as spans of the repaired text. <see cref="Claim"/> objects are thin
/// views over it, so that extraction allocates little until somebody looks.
/// </summary>
internal struct ClaimRecord
{
    public Mention Mention;
    public TextSpan Head;
    public TextSpan Metric;
    public TextSpan Action;
    public TextSpan Scope;
    public TextSpan Comparison;
    public TextSpan Basis;

    /// <summary>Index of the date or duration claim that governs this one, or −1.</summary>
    public int Period;

    /// <summary>Index of the claim that is the stated whole, or −1.</summary>
    public int Whole;

    public SlotOrigin ScopeOrigin;
    public SlotOrigin PeriodOrigin;
    public Direction? Direction;
    public Modality Modality;
}
