using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>How many planted contradictions are found in passages as press officers write them, and that clean ones stay quiet (<c>passages.tsv</c>).</summary>
public sealed class PassageTests
{
    private static readonly ILookup<string, string> Texts = TestTable.Read(Path.Combine("Verification", "passages.tsv"), 3).ToLookup(row => row[0], row => row[2]);

    [Fact]
    public void CleanPassagesRaiseNothing() => Assert.All(Texts["clean"], text => Assert.Empty(Findings(text)));

    // The figures published in docs/quality.md; a change that loses one must say why.
    [Theory]
    [InlineData("first", 25)]
    [InlineData("second", 21)]
    [InlineData("third", 22)]
    [InlineData("fourth", 13)]
    [InlineData("fifth", 7)]
    public void PlantedContradictionsAreFound(string set, int least)
    {
        int found = Texts[set].Count(text => Findings(text).Any());
        Assert.True(found >= least, $"{found} of {Texts[set].Count()}");
    }

    private static IEnumerable<Check> Findings(string text) => ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text)).Findings;
}
