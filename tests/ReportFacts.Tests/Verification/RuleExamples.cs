using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>Checks the example of a rule the way the rule needs it: against itself, a source or a table.</summary>
internal static class RuleExamples
{
    public static VerificationReport Verify(Rule rule)
    {
        var options = new VerificationOptions { Enabled = new HashSet<string> { rule.Id } };
        FactSheet sheet = ReportAnalyzer.Default.Extract(rule.Example);
        if (rule.ExampleSource is not { } source) return ReportAnalyzer.Default.Verify(sheet, options);
        return rule.Id.StartsWith("RF14", StringComparison.Ordinal)
            ? ReportAnalyzer.Default.Verify(sheet, ReferenceFacts.Parse(source), options)
            : ReportAnalyzer.Default.VerifyAgainst(sheet, ReportAnalyzer.Default.Extract(source), options);
    }
}
