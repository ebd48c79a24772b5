using ReportFacts.Claims;

namespace ReportFacts.Verification.Grounding;

/// <summary>Gathers the numbers that one wrong period governs, so that it is reported once with all of them.</summary>
internal sealed class PeriodFindings
{
    private readonly Dictionary<(int Period, string Message), int> places = [];
    private readonly List<(Finding Finding, List<Claim> Claims)> findings = [];

    /// <summary>Adds a number whose period differs from the source's.</summary>
    public void Add(Claim claim, Finding finding)
    {
        (int, string) key = (claim.Record.Period, finding.Zh);
        if (!places.TryGetValue(key, out int place))
        {
            places.Add(key, place = findings.Count);
            findings.Add((finding, []));
        }
        findings[place].Claims.Add(claim);
    }

    /// <summary>Adds one check for each wrong period, in reading order.</summary>
    public void Report(CheckBuilder builder)
    {
        foreach ((Finding finding, List<Claim> claims) in findings)
            builder.AddClaims(finding.Rule!, finding.Status, finding.Zh, finding.En, finding.Formula, [.. claims.Select(GroundingVerifier.OperandOf)]);
    }
}
