using System.Globalization;
using System.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tool.Output;

/// <summary>How rules are shown to people.</summary>
internal static class RuleText
{
    /// <summary>Rules, one a line, in columns.</summary>
    public static string List(IReadOnlyCollection<Rule> rules, MessageLanguage language)
    {
        List<string[]> rows = [["rule", "name", "", "severity", "runs"]];
        rows.AddRange(rules.Select(rule => new[] { rule.Id, rule.Name, rule.ChineseName, Lower(rule.DefaultSeverity), Runs(rule) }));
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => DisplayWidth.Of(row[column])))];
        var text = new StringBuilder();
        foreach (string[] row in rows) text.Append(string.Join("  ", row.Select((cell, column) => DisplayWidth.Pad(cell, widths[column]))).TrimEnd()).Append('\n');
        string hint = language == MessageLanguage.Chinese ? "“reportfacts rules RF102”给出一条规则的说明和例子。" : "'reportfacts rules RF102' tells about one, with an example.";
        return text.Append(CultureInfo.InvariantCulture, $"\n{rules.Count} {(rules.Count == 1 ? "rule" : "rules")}. {hint}\n").ToString();
    }

    /// <summary>All about a rule, with what it says of its example.</summary>
    public static string Detail(Rule rule, MessageLanguage language)
    {
        bool chinese = language == MessageLanguage.Chinese;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{rule.Id}  {rule.Name}  {rule.ChineseName}\n{Lower(rule.DefaultSeverity)}, runs {Runs(rule)}\n\n");
        text.Append(rule.Description(language)).Append("\n\n");
        text.Append(chinese ? "例：\n" : "Example:\n");
        text.Append(Indented(rule.Example));
        if (rule.ExampleSource is { } source) text.Append(chinese ? "依据：\n" : "Checked against:\n").Append(Indented(source));
        if (Found(rule) is { } check) text.Append(CultureInfo.InvariantCulture, $"    → {check.Message(language)}\n");
        return text.ToString();
    }

    // What the rule says of its example, worked out afresh.
    private static Check? Found(Rule rule)
    {
        var options = new VerificationOptions { Enabled = new HashSet<string>(StringComparer.Ordinal) { rule.Id } };
        FactSheet sheet = ReportAnalyzer.Default.Extract(rule.Example);
        VerificationReport report = rule.ExampleSource is not { } source ? ReportAnalyzer.Default.Verify(sheet, options)
            : rule.Id.StartsWith("RF14", StringComparison.Ordinal) ? ReportAnalyzer.Default.Verify(sheet, ReferenceFacts.Parse(source), options)
            : ReportAnalyzer.Default.VerifyAgainst(sheet, ReportAnalyzer.Default.Extract(source), options);
        return report.Checks.FirstOrDefault(check => check.Rule == rule);
    }

    private static string Indented(string text) => string.Concat(text.Split('\n').Select(line => $"    {line}\n"));

    private static string Lower(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Runs(Rule rule) => rule.IsDefault ? "by default" : "with --strict";
}
