using System.Text.RegularExpressions;
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

    public static TheoryData<string, int, string, string> Blocks()
    {
        var blocks = new TheoryData<string, int, string, string>();
        foreach (string page in new[] { "README.md", "README.zh-CN.md" })
        {
            string text = File.ReadAllText(Path.Combine(Repository.Root, page));
            foreach (Match match in Block().Matches(text)) blocks.Add(page, text.AsSpan(0, match.Index).Count('\n') + 1, match.Groups[1].Value, match.Groups[2].Value);
        }
        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_compiles_and_prints_what_is_shown(string page, int line, string code, string output)
    {
        _ = (page, line);
        Assert.Equal(output, ReadmeProgram.Run(code));
    }

    [Fact]
    public void Both_languages_show_the_same_code_and_headings()
    {
        string chinese = File.ReadAllText(Path.Combine(Repository.Root, "README.zh-CN.md"));
        Assert.Equal(Block().Matches(Readme).Select(match => match.Value), Block().Matches(chinese).Select(match => match.Value));
        Assert.Equal(Heading().Count(Readme), Heading().Count(chinese));
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

    [Fact]
    public async Task Tool_prints_what_is_shown()
    {
        ToolResult found = await ToolProcess.RunWithInputAsync("全年办结行政案件1260起，其中治安案件842起、交通案件318起、其他案件110起。", "verify", "--language", "en");
        Assert.Contains($"```text\n{found.Output.Replace("stdin: 1 finding", "report.txt: 1 finding", StringComparison.Ordinal)}```", Readme, StringComparison.Ordinal);
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

    // A block of code and, behind it, what it prints.
    [GeneratedRegex("^```csharp\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`((?:src|samples|tests|benchmarks|docs|\\.ci)/[A-Za-z./]+)`")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:.*\| )?reportfacts ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
