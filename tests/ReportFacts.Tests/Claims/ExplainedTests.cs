using System.Globalization;
using System.Text;
using ReportFacts.Claims;
using ReportFacts.Tests.House;
using ReportFacts.Tests.Robustness;

namespace ReportFacts.Tests.Claims;

/// <summary>
/// All that is bound in plain paragraphs, and why, as it stands in <c>explained.txt</c>. <c>REPORTFACTS_WRITE_EXPLAINED=1</c> writes it anew, to be read in the diff.
/// </summary>
public sealed class ExplainedTests
{
    private const string Name = "explained.txt";

    [Fact]
    public void Claims_are_bound_and_explained_as_before()
    {
        string expected = Path.Combine(Repository.Root, "tests", "ReportFacts.Tests", "Claims", Name);
        string read = Read();
        if (Environment.GetEnvironmentVariable("REPORTFACTS_WRITE_EXPLAINED") == "1") File.WriteAllText(expected, read);
        Assert.Equal(File.ReadAllText(expected).ReplaceLineEndings("\n"), read);
    }

    private static string Read()
    {
        IEnumerable<string> texts = [.. TestTable.Read(Path.Combine("Verification", "dense.tsv"), 2).Select(row => row[1]), .. SampleTexts.Clean.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        var lines = new StringBuilder();
        foreach (string text in texts)
        {
            lines.Append(CultureInfo.InvariantCulture, $"# {text}\n");
            foreach (Claim claim in ReportAnalyzer.Default.Extract(text).Claims)
            {
                lines.Append(CultureInfo.InvariantCulture, $"{claim.Text}: metric {claim.Metric ?? "none"}{(claim.PartOf is { } whole ? $", part of claim {whole}" : "")}\n");
                foreach (SlotReason reason in claim.Explain()) lines.Append(CultureInfo.InvariantCulture, $"  {reason.Slot} {reason.Value}: {reason.Reason}\n");
            }
        }
        return lines.ToString();
    }
}
