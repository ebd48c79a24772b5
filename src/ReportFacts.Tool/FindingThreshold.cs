using ReportFacts.Verification;

namespace ReportFacts.Tool;

/// <summary>Remembers whether some document had a finding that should make the tool fail. Thread-safe.</summary>
internal sealed class FindingThreshold(Severity severity)
{
    private volatile bool reached;

    /// <summary>Whether such a finding was seen.</summary>
    public bool IsReached => reached;

    /// <summary>Looks at a report and hands it on.</summary>
    public VerificationReport Note(VerificationReport report)
    {
        if (report.HasFindings(severity)) reached = true;
        return report;
    }
}
