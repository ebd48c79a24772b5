using System.Text.RegularExpressions;
using ReportFacts.Claims;
using ReportFacts.Tests.House;
using ReportFacts.Tests.Tool;

namespace ReportFacts.Tests.Readme;

/// <summary>What the README shows compiles and prints what it says.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Example_compiles_and_prints_its_output()
    {
        var output = new StringWriter { NewLine = "\n" };
        Example(output);
        Assert.Contains($"```text\n{output}```", Readme, StringComparison.Ordinal);
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ReportFacts.Tests", "Readme", "ReadmeTests.cs"));
        string body = Indentation().Replace(Between(source, "// <example>\n", "        // </example>"), "").Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal);
        Assert.Contains($"```csharp\n{body}```", Readme, StringComparison.Ordinal);
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

    private static void Example(StringWriter output)
    {
        // <example>
        FactSheet facts = ReportAnalyzer.Default.Extract("2024年，全市破获案件5127起，挽回损失近1.27亿元。");
        foreach (Claim claim in facts.Claims)
            output.WriteLine($"{claim.Kind} {claim.SourceText} @ {claim.Span}");
        AmountClaim amount = facts.Claims.OfType<AmountClaim>().Single();
        output.WriteLine($"{amount.Approximation} {amount.Amount.Value} {amount.Amount.Currency}, meant {amount.Interval}");
        // </example>
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
