using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportFacts.Tests.House;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>
/// <c>docs/rules.md</c> tells of every rule what the catalogue says, with what it finds in its example (set REPORTFACTS_WRITE_RULES=1 to write it anew);
/// <c>docs/verification.md</c> names only rules that exist, and leaves none out.
/// </summary>
public sealed partial class RulePageTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "verification.md"));

    [Fact]
    public void The_page_about_rules_says_what_the_catalogue_says()
    {
        string page = Path.Combine(Repository.Root, "docs", "rules.md");
        string expected = Page();
        if (Environment.GetEnvironmentVariable("REPORTFACTS_WRITE_RULES") == "1") File.WriteAllText(page, expected);
        Assert.Equal(expected, File.ReadAllText(page).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_guide_names_rules_that_exist() =>
        Assert.All(RuleId().Matches(Guide).Select(match => match.Value), id => Assert.NotNull(RuleCatalogue.Find(id)));

    [Fact]
    public void The_table_of_the_guide_holds_every_rule_once()
    {
        var listed = new List<int>();
        foreach (Match row in TableRow().Matches(Guide))
        {
            foreach (string range in row.Groups[1].Value.Split(", "))
            {
                int[] ends = [.. RuleId().Matches(range).Select(id => int.Parse(id.ValueSpan[2..], CultureInfo.InvariantCulture))];
                listed.AddRange(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
            }
        }
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), listed.Select(id => string.Create(CultureInfo.InvariantCulture, $"RF{id}")));
    }

    private static string Page()
    {
        var page = new StringBuilder("""
            # Rules

            Written by `RulePageTests` from the catalogue (`RuleCatalogue.All`): `REPORTFACTS_WRITE_RULES=1` writes it anew. `reportfacts rules RF102` tells the same.
            Under each rule stand a text, what it is checked against where the rule needs that, and what the rule says to it. `docs/verification.md` tells
            how numbers are compared and how rules are chosen.

            """.ReplaceLineEndings("\n"));
        foreach (Rule rule in RuleCatalogue.All)
        {
            Check check = RuleExamples.Verify(rule).Checks.First(check => check.Rule == rule && (check.IsFinding || rule.DefaultSeverity == Severity.Info));
            page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id} {rule.Name} {rule.ChineseName}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"{rule.DefaultSeverity.ToString().ToLowerInvariant()}{(rule.IsDefault ? "" : ", only with `--strict` or when switched on")}. {rule.Description(MessageLanguage.English)}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"> {OnOneLine(rule.Example)}\n");
            if (rule.ExampleSource is { } source) page.Append(CultureInfo.InvariantCulture, $">\n> against: {OnOneLine(source)}\n");
            page.Append(CultureInfo.InvariantCulture, $"\n→ {check.MessageEn}\n");
        }
        return page.ToString();
    }

    private static string OnOneLine(string text) => text.Replace("\n", " ⏎ ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("RF[0-9]{3,4}")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^\| (RF[0-9]+(?:–RF[0-9]+)?(?:, RF[0-9]+(?:–RF[0-9]+)?)*) \| (?!supported|refuted|stretched)", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
