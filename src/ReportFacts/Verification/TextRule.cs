using ReportFacts.Text;

namespace ReportFacts.Verification;

/// <summary>A rule that looks for an expression by itself: an impossible date, a doubled approximator.</summary>
internal abstract class TextRule(string id, string name, string chineseName, Severity severity, bool isDefault = true)
    : Rule(id, name, chineseName, severity, isDefault)
{
    /// <summary>Looks through a document.</summary>
    public abstract void Find(in TextScan scan);

    /// <summary>Reports a stretch of the repaired text.</summary>
    protected void Report(in TextScan scan, int start, int end, bool holds, string zh, string en) =>
        scan.Add(this, TextSpan.FromBounds(start, end), holds ? CheckStatus.Pass : CheckStatus.Fail, zh, en);
}
