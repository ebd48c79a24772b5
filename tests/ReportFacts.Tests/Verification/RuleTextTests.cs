using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>What the catalogue says of each rule is there in both languages, and its example is judged by the rule.</summary>
public sealed class RuleTextTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids() => RuleCatalogue.All.Select(rule => new TheoryDataRow<string>(rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryRuleIsDescribedAndFindsItsExample(string id)
    {
        Rule rule = RuleCatalogue.Find(id)!;
        Assert.EndsWith("。", rule.Description(MessageLanguage.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Description(MessageLanguage.English), StringComparison.Ordinal);
        Check? check = RuleExamples.Verify(rule).Checks.FirstOrDefault(check => check.Rule == rule && (check.IsFinding || id is "RF1305" or "RF1402"));
        Assert.True(check is not null, $"{id} should speak to its example: {rule.Example}");
    }
}
