using ReportFacts.Verification;

namespace ReportFacts.Tool;

/// <summary>Remembers whether some document had a finding that should make the tool fail.</summary>
internal sealed class FindingThreshold(Severity severity)
{
    /// <summary>Whether such a finding was seen.</summary>
    public bool IsReached { get; private set; }

    /// <summary>Looks at a report and hands it on.</summary>
    public VerificationReport Note(VerificationReport report)
    {
        IsReached |= report.HasFindings(severity);
        return report;
    }
}
