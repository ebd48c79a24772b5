using ReportFacts.Serialization;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

public sealed class VerificationOptionsTests
{
    private const string Wrong = "全校共有学生1426人，其中男生715人、女生721人。";

    [Fact]
    public void AFindingCarriesItsProof()
    {
        Check check = Assert.Single(Verify(new()).Findings);
        Assert.Equal("RF102", check.RuleId);
        Assert.Equal(Severity.Error, check.Severity);
        Assert.Equal("715 + 721 = 1436 ≠ 1426", check.Formula);
        Assert.Equal(-10, check.Residual);
        Assert.Equal(["715人", "721人", "1426人"], check.Operands.Select(operand => operand.Text));
        Assert.Contains("不符", check.Message(MessageLanguage.Chinese), StringComparison.Ordinal);
        Assert.Contains("do not add up", check.Message(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PassingChecksAreResultsToo()
    {
        VerificationReport report = Verify(new(), Wrong.Replace("721", "711", StringComparison.Ordinal));
        Check check = Assert.Single(report.Checks, check => check.RuleId == "RF102");
        Assert.Equal((CheckStatus.Pass, CheckMargin.Exact, "715 + 711 = 1426"), (check.Status, check.Margin, check.Formula));
        Assert.Equal(new Coverage(3, 3), report.Coverage);
    }

    [Fact]
    public void RulesCanBeSwitchedOffAndRatedAnew()
    {
        Assert.Empty(Verify(new() { Disabled = new HashSet<string> { "RF102" } }).Findings);
        VerificationReport mild = Verify(new() { Severities = new Dictionary<string, Severity> { ["RF102"] = Severity.Info } });
        Assert.Equal(Severity.Info, Assert.Single(mild.Findings).Severity);
        Assert.False(mild.HasFindings(Severity.Warning));
    }

    [Fact]
    public void TheCallerCanSuppressFindings() => Assert.Empty(Verify(new() { Suppress = check => check.RuleId == "RF102" }).Findings);

    [Fact]
    public void ABaselineHidesWhatIsKnownAlsoWhenItMoves()
    {
        Baseline known = Baseline.Parse(Baseline.From(Verify(new())).ToString());
        Assert.Equal(1, known.Count);
        Assert.Empty(Verify(new() { Baseline = known }, "前面多了一句话，没有别的。\n" + Wrong).Findings);
        Assert.NotEmpty(Verify(new() { Baseline = known }, Wrong.Replace("721", "731", StringComparison.Ordinal)).Findings);
    }

    [Fact]
    public void StrictRunsTheRulesThatAreOffByDefault()
    {
        Assert.Empty(Verify(new(), "他们俩个都到了。").Findings);
        Assert.Equal("RF1210", Assert.Single(Verify(new() { Strict = true }, "他们俩个都到了。").Findings).RuleId);
    }

    [Fact]
    public void IdsAndNamesAreUniqueAndFound()
    {
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(rule => rule.Name).Distinct().Count());
        Assert.Equal("sum.count", RuleCatalogue.Find("RF102")?.Name);
        Assert.Null(RuleCatalogue.Find("RF999"));
    }

    [Fact]
    public void SpansPointIntoTheTextAsGiven()
    {
        string wrapped = Wrong.Replace("其中男生715人", "其中男生7\n15人", StringComparison.Ordinal);
        VerificationReport report = Verify(new(), wrapped);
        foreach (CheckOperand operand in report.Checks.SelectMany(check => check.Operands))
        {
            TextSpan span = operand.Span;
            Assert.Equal(operand.Text, wrapped.Substring(span.Start, span.Length).Replace("\n", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void JsonHasTheContractsNames()
    {
        string json = VerificationJson.ToJson(Verify(new()), MessageLanguage.English);
        Assert.Contains("""{"rule":"RF102","name":"sum.count","status":"fail","severity":"error",""", json, StringComparison.Ordinal);
        Assert.Contains("\"formula\":\"715 + 721 = 1436 ≠ 1426\"", json, StringComparison.Ordinal);
        Assert.Contains("\"operands\":[{\"claim\":2,\"role\":\"part\"", json, StringComparison.Ordinal);
        Assert.EndsWith("\"coverage\":{\"numbers\":3,\"checked\":3}}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyNumbersInOneSentenceAreNoTrouble()
    {
        string text = string.Concat(Enumerable.Repeat("其中甲、乙分别占12.6亿元、13.5亿元，合计由3%提高到5%、", 5000));
        VerificationReport report = Verify(new(), text);
        Assert.True(report.Coverage.Numbers >= 20_000);
    }

    private static VerificationReport Verify(VerificationOptions options, string text = Wrong) => ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text), options);
}
