using ReportFacts.Verification;

namespace ReportFacts.Tests.Robustness;

/// <summary>Two texts one behind the other say what each says alone.</summary>
public sealed class ConcatenationTests
{
    // The same fact stated in both may rightly be compared, also when it is stated by its distance (RF409); parts, shares and changes may not.
    private static readonly string[] SameFact = ["RF409", "RF701", "RF702", "RF703", "RF704", "RF705"];

    private static readonly string[] Texts =
    [
        .. TestTable.Read(Path.Combine("Verification", "dense.tsv"), 2).Select(row => row[1]),
        .. SampleTexts.Clean.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(6),
    ];

    public static TheoryData<int> Firsts => [.. Enumerable.Range(0, Texts.Length)];

    [Theory]
    [MemberData(nameof(Firsts))]
    public void Claims_of_two_texts_are_those_of_each(int first)
    {
        string one = Texts[first];
        foreach (string two in Texts)
        {
            string both = one + "\n\n" + two;
            int shift = one.Length + 2;
            IEnumerable<string> expected = [.. Read(one, 0), .. Read(two, shift)];
            Assert.Equal(expected, Read(both, 0));
        }
    }

    [Theory]
    [MemberData(nameof(Firsts))]
    public void No_part_or_change_is_sought_in_the_other_text(int first)
    {
        string one = Texts[first];
        foreach (string two in Texts)
        {
            string both = one + "\n\n" + two;
            foreach (Check check in ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(both)).Checks)
            {
                bool isAcross = check.Operands.Any(operand => operand.Span.End <= one.Length) && check.Operands.Any(operand => operand.Span.Start > one.Length);
                Assert.False(isAcross && !SameFact.Contains(check.RuleId), $"{check.RuleId} {check.Formula} {check.Status} across '{both}'");
            }
        }
    }

    [Fact]
    public async Task Documents_of_a_stream_know_nothing_of_each_other()
    {
        VerificationResult[] together = await ReportAnalyzer.Default.VerifyAsync(Texts.Select((text, i) => new ReportDocument($"{i}", text)).ToAsyncEnumerable(), maxDegreeOfParallelism: 4)
            .ToArrayAsync(TestContext.Current.CancellationToken);
        for (int i = 0; i < Texts.Length; i++)
        {
            FactSheet alone = ReportAnalyzer.Default.Extract(Texts[i]);
            Assert.Equal(ReportFacts.Serialization.VerificationJson.ToJson(ReportAnalyzer.Default.Verify(alone)), ReportFacts.Serialization.VerificationJson.ToJson(together[i].Report!));
            Assert.Equal(ReportFacts.Serialization.FactSheetJson.ToJson(alone), ReportFacts.Serialization.FactSheetJson.ToJson(together[i].Facts!));
        }
    }

    private static IEnumerable<string> Read(string text, int shift) =>
        ReportAnalyzer.Default.Extract(text).Claims.Select(claim => $"{claim.Span.Start + shift} {claim.SourceText} {FactAssert.Content(claim)}");
}
