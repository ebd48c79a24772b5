using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>
/// Changes one number or word at a time in texts dense in relations: of the changes within a relation that determines the value, nearly all
/// must be found; the unchanged texts must raise nothing. The output of the test tells the recall of each class.
/// </summary>
[Trait("Category", "Mutation")]
public sealed class MutationTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.95;

    private static readonly string[] Texts = [.. TestTable.Read(Path.Combine("Verification", "dense.tsv"), 2).Select(row => row[1])];

    [Fact]
    public void UnchangedTextsRaiseNothing() => Assert.All(Texts, text => Assert.Empty(Verify(text).Findings));

    [Theory]
    [InlineData("digit swap", 60)]
    [InlineData("decimal shift", 40)]
    [InlineData("scale", 30)]
    [InlineData("sign", 20)]
    [InlineData("points to per cent", 6)]
    [InlineData("swapped pair", 3)]
    [InlineData("dropped approximator", 5)]
    public void OneChangeIsFound(string kind, int least)
    {
        int tried = 0;
        var missed = new List<string>();
        foreach (string text in Texts)
        {
            foreach (Mutation mutation in Mutation.Of(kind, text, Verify(text).Checks))
            {
                tried++;
                if (!Verify(mutation.Apply(text)).Findings.Any()) missed.Add(mutation.ToString());
            }
        }
        output.WriteLine($"{kind}: {tried - missed.Count} of {tried} found; missed: {string.Join(", ", missed)}");
        Assert.True(tried >= least, $"only {tried} mutants");
        Assert.True(tried - missed.Count >= tried * LeastRecall, $"{missed.Count} of {tried} missed: {string.Join(", ", missed)}");
    }

    private static VerificationReport Verify(string text) => ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text));
}
