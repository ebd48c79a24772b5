using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

public sealed class ReferenceFactsTests
{
    private const string Table = """
        metric,scope,period,value,unit,source,vintage
        地区生产总值,全市,2024,1286.4,亿元,公报,
        常住人口,全市,2024,53.6,万人,公报,
        地区生产总值增速,全市,2024,5.2,%,公报,
        社会消费品零售总额,全市,2024,486.2,亿元,快报,初步核算
        社会消费品零售总额,全市,2024,492.7,亿元,年鉴,最终核实
        """;

    [Theory]
    [InlineData("2024年，全市地区生产总值1286.4亿元。", VerdictKind.Supported)]
    [InlineData("2024年，全市地区生产总值约1290亿元。", VerdictKind.Supported)]
    [InlineData("2024年，全市地区生产总值1290亿元。", VerdictKind.Refuted)]
    [InlineData("2024年，全市地区生产总值超过1200亿元。", VerdictKind.Supported)]
    [InlineData("2024年，全市地区生产总值约1350亿元。", VerdictKind.Refuted)]
    [InlineData("2024年，全市地区生产总值0.128万亿元。", VerdictKind.Stretched)]
    [InlineData("2023年，全市地区生产总值1186.4亿元。", VerdictKind.NotEnoughInfo)]
    [InlineData("2024年，全市用电量86.4亿千瓦时。", VerdictKind.NotEnoughInfo)]
    [InlineData("2024年，全市地区生产总值增长5.2%。", VerdictKind.Supported)]
    [InlineData("2024年，全市地区生产总值增长6.2%。", VerdictKind.Refuted)]
    [InlineData("2024年，全市GDP达1286.4亿元。", VerdictKind.Supported)]
    public void ClaimsAreJudgedByTheTable(string text, VerdictKind expected)
    {
        Verdict verdict = Verify(text, ReferenceFacts.Parse(Table)).Verdicts[0];
        Assert.Equal(expected, verdict.Kind);
        Assert.Equal(expected == VerdictKind.NotEnoughInfo, verdict.Evidence.Length == 0);
    }

    [Fact]
    public void OfSeveralVintagesAnyMaySupportAndIsNamed()
    {
        Verdict verdict = Verify("2024年，全市社会消费品零售总额492.7亿元。", ReferenceFacts.Parse(Table)).Verdicts[0];
        Assert.Equal(VerdictKind.Supported, verdict.Kind);
        Assert.Equal("RF1402", verdict.Rule?.Id);
        Assert.Contains("最终核实", verdict.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void SynonymsCanBeAdded()
    {
        ReferenceFacts table = ReferenceFacts.Parse("指标,数值,单位\n旅游总收入,86.4,亿元\n").WithSynonyms([["旅游总收入", "旅游综合收入"]]);
        Assert.Equal(VerdictKind.Supported, Verify("全年旅游综合收入86.4亿元。", table).Verdicts[0].Kind);
    }

    [Theory]
    [InlineData("metric,value,unit\n产量,n/a,吨\n重量,36,吨\n", "2: value: 'n/a' is not a number")]
    [InlineData("metric,value,unit\n产量,,吨\n重量,36,吨\n", "2: value: is empty")]
    [InlineData("metric,value,unit\n,12,吨\n重量,36,吨\n", "2: metric: is empty")]
    [InlineData("metric,value,unit,colour\n重量,36,吨,红\n", "1: colour: unknown column, ignored")]
    [InlineData("metric,value,unit\n重量,36,吨\n重量,38,吨\n", "3: value: '38吨' disagrees with line 2: '36吨'; both are used")]
    [InlineData("metric,value,unit\n重量,36,吨,多,余\n", "2: 5 cells, but the header has 3 columns; the rest is ignored")]
    public void ProblemsNameLineAndColumnAndTheRestIsUsed(string table, string problem)
    {
        ReferenceFacts facts = ReferenceFacts.Parse(table);
        Assert.Contains(problem, facts.Problems.Select(found => found.ToString()));
        Assert.Contains(facts.Rows, row => row.Metric == "重量");
    }

    [Theory]
    [InlineData("")]
    [InlineData("value,unit\n36,吨\n")]
    [InlineData("[{\"metric\":")]
    [InlineData("{\"a\":1}")]
    [InlineData("[1,2]")]
    public void TablesThatCanNotBeUsedSayWhy(string table)
    {
        ReferenceFacts facts = ReferenceFacts.Parse(table);
        Assert.Empty(facts.Rows);
        Assert.NotEmpty(facts.Problems);
    }

    [Fact]
    public void JsonTablesAndQuotedCellsAreRead()
    {
        Assert.Equal("36吨", ReferenceFacts.Parse("""[{"metric":"重量","value":36,"unit":"吨"}]""").Rows[0].Text);
        Assert.Equal(123456m, ReferenceFacts.Parse("metric,value,unit\n\"收入,含税\",\"123,456\",元\n").Rows[0].Value.Value);
    }

    private static VerificationReport Verify(string text, ReferenceFacts table) => ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text), table);
}
