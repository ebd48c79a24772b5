using System.Text.RegularExpressions;
using ReportFacts.Claims;
using ReportFacts.Tests.House;
using ReportFacts.Tests.Robustness;
using ReportFacts.Tests.Tool;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Readme;

/// <summary>What the README shows compiles and prints what it says.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Examples_compile_and_print_their_output()
    {
        AssertShown(Extraction, "extraction");
        AssertShown(Verification, "verification");
    }

    [Fact]
    public void Sample_page_holds_the_five_faults_that_are_shown()
    {
        string text = SampleTexts.Page;
        var lines = new LineMap(text);
        VerificationReport report = ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text));
        Assert.Equal(["RF702", "RF902", "RF102", "RF205", "RF203"], report.Findings.Select(check => check.RuleId));
        foreach (Check check in report.Findings)
            Assert.Contains($"{check.RuleId,-8}{check.Rule.Name,-22}{check.Severity,-11}{lines.PositionOf(check.Operands[0].Span.Start),-11}{check.MessageEn}\n", Readme, StringComparison.Ordinal);
    }

    private static void AssertShown(Action<StringWriter> example, string name)
    {
        var output = new StringWriter { NewLine = "\n" };
        example(output);
        Assert.Contains($"```text\n{output}```", Readme, StringComparison.Ordinal);
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ReportFacts.Tests", "Readme", "ReadmeTests.cs"));
        string body = Indentation().Replace(Between(source, $"// <{name}>\n", $"        // </{name}>"), "").Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal);
        Assert.Contains($"```csharp\n{body}```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tool_prints_what_is_shown()
    {
        ToolResult found = await ToolProcess.RunWithInputAsync("全年办结行政案件1260起，其中治安案件842起、交通案件318起、其他案件110起。", "verify", "--language", "en");
        Assert.Contains($"```text\n{found.Output.Replace("-: 1 finding", "report.txt: 1 finding", StringComparison.Ordinal)}```", Readme, StringComparison.Ordinal);
        Assert.Contains($"```text\n{(await ToolProcess.RunAsync("rules", "RF203", "--language", "en")).Output}```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_that_are_named_exist()
    {
        foreach (Match match in Place().Matches(Readme))
            Assert.True(Path.Exists(Path.Combine(Repository.Root, match.Groups[1].Value)), $"README names {match.Groups[1].Value}");
    }

    [Fact]
    public async Task Commands_of_the_tool_exist()
    {
        string help = (await ToolProcess.RunAsync("--help")).Output;
        foreach (Match match in Command().Matches(Readme)) Assert.Contains($"\n  {match.Groups[1].Value} ", help, StringComparison.Ordinal);
    }

    private static void Extraction(StringWriter output)
    {
        // <extraction>
        FactSheet facts = ReportAnalyzer.Default.Extract("2024年，全市破获案件5127起，挽回损失近1.27亿元。");
        foreach (Claim claim in facts.Claims)
            output.WriteLine($"{claim.Kind} {claim.SourceText} @ {claim.Span}");
        AmountClaim amount = facts.Claims.OfType<AmountClaim>().Single();
        output.WriteLine($"{amount.Approximation} {amount.Amount.Value} {amount.Amount.Currency}, meant {amount.Interval}");
        // </extraction>
    }

    private static void Verification(StringWriter output)
    {
        // <verification>
        FactSheet facts = ReportAnalyzer.Default.Extract("全年办结行政案件1260起，其中治安案件842起、交通案件318起、其他案件110起。");
        VerificationReport report = ReportAnalyzer.Default.Verify(facts);
        foreach (Check check in report.Findings)
            output.WriteLine($"{check.RuleId} {check.Severity}: {check.MessageEn}");
        output.WriteLine($"{report.Coverage.Checked} of {report.Coverage.Numbers} numbers were checked");
        // </verification>
    }

    private static string Between(string text, string before, string behind)
    {
        int start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(behind, start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("^        ", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    [GeneratedRegex("`((?:src|samples|tests|benchmarks|docs|\\.ci)/[A-Za-z./]+)`")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:.*\| )?reportfacts ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
