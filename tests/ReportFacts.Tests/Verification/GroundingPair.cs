namespace ReportFacts.Tests.Verification;

/// <summary>A draft with its source and the faults planted in it, as <c>rule words</c>.</summary>
public sealed record GroundingPair(string Name, string Source, string Draft, IReadOnlyList<string> Faults)
{
    /// <summary>Reads the blocks of a file: <c>== name</c>, <c>S:</c>, <c>D:</c> and one <c>F:</c> a fault.</summary>
    public static IEnumerable<GroundingPair> Read(string file)
    {
        string[] blocks = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Verification", "grounding", file)).Split("\n== ");
        foreach (string block in blocks.Skip(1))
        {
            string[] lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string Only(string mark) => lines.Single(line => line.StartsWith(mark, StringComparison.Ordinal))[mark.Length..];
            yield return new(lines[0], Only("S: "), Only("D: "), [.. lines.Where(line => line.StartsWith("F: ", StringComparison.Ordinal)).Select(line => line[3..].Replace('\t', ' '))]);
        }
    }

    /// <summary>The findings of grounding, as <c>rule words</c>.</summary>
    public List<string> Find() =>
        [.. ReportAnalyzer.Default.VerifyAgainst(ReportAnalyzer.Default.Extract(Draft), ReportAnalyzer.Default.Extract(Source)).Findings
            .Where(check => check.RuleId.StartsWith("RF13", StringComparison.Ordinal)).SelectMany(check => check.Operands.Select(operand => $"{check.RuleId} {operand.Text}"))];
}
