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
    [InlineData("metric,value,unit\n产量,36.5.2,吨\n重量,36,吨\n", "2: value: '36.5.2' is not a number")]
    [InlineData("metric,value,unit\n产量,见附表,吨\n重量,36,吨\n", "2: value: '见附表' is not a number")]
    [InlineData("metric,value,unit\n产量,36,xyz\n重量,36,吨\n", "2: unit: 'xyz' is not a known unit")]
    [InlineData("metric,value,unit\n产量,36,\n重量,36,吨\n", "2: unit: is empty")]
    [InlineData("metric,value,unit,period\n重量,36,吨,不详\n", "2: period: '不详' is not a period; the row is used without one")]
    [InlineData("metric,value,unit,value\n重量,36,吨,38\n", "1: value: column 'value' is given twice; the first one is used")]
    [InlineData("metric,value,unit\n\"重量\",\"36\",\"吨\n", "2: a quotation mark is not closed")]
    [InlineData("metric,value,unit\n重量,36,吨,多,余\n", "2: 5 cells, but the header has 3 columns; the rest is ignored")]
    public void ProblemsNameLineAndColumnAndTheRestIsUsed(string table, string problem)
    {
        ReferenceFacts facts = ReferenceFacts.Parse(table);
        Assert.Contains(problem, facts.Problems.Select(found => found.ToString()));
        Assert.Contains(facts.Rows, row => row.Metric == "重量");
    }

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Rows() =>
        TestTable.Read(Path.Combine("Verification", "reference.tsv"), 4).Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[1], row[2], row[3]));

    [Theory]
    [MemberData(nameof(Rows))]
    public void ClaimsAreJudgedAsTheRowSays(string expected, string table, string text, string said)
    {
        VerificationReport report = Verify(table, text);
        Verdict verdict = report.Verdicts[^1];
        string[] parts = expected.Split(' ');
        Assert.True(parts[0] == verdict.Kind.ToString(), $"{verdict} {string.Join("; ", Parse(table).Problems)}");
        if (parts.Length > 1) Assert.Equal(parts[1], verdict.Rule?.Id);
        Assert.Equal(verdict.Kind == VerdictKind.Refuted, report.Findings.Any(check => check.RuleId.StartsWith("RF14", StringComparison.Ordinal)));
        if (said.Length > 0) Assert.Equal(said, SaidColumn.Of(report.Checks));
    }

    [Fact]
    public void WhatIsSaidIsWrittenWhenAskedFor() => SaidColumn.Write("reference.tsv", 3, row => SaidColumn.Of(Verify(row[1], row[2]).Checks));

    [Theory]
    [InlineData("指标;时期;数值（亿元）\n收入;2024年;\"1,286.4\"\n", "1,286.4亿元", "2024")]
    [InlineData("\uFEFF指标\t年份\t金额(亿元)\n收入\t2024\t１２８６．４\n", "1286.4亿元", "2024")]
    [InlineData("\"指标\",\"数值\",\"单位\",\"时期\"\r\n\"收入，\"\"含税\"\"\",1286.4,亿元,2024年上半年\r\n", "1286.4亿元", "2024-01/2024-06")]
    [InlineData("metric,value,unit,period\nsales,1286.4,万元,2024Q1\n", "1286.4万元", "2024-33")]
    [InlineData("metric,value,unit,period\nsales,-3.2,%,2024H2\n", "-3.2%", "2024-07/2024-12")]
    [InlineData("metric,value,unit,period\nsales,36,吨,2024/06\n", "36吨", "2024-06")]
    [InlineData("metric,value,unit,period\rsales,36,吨,2023/2024\r", "36吨", "2023/2024")]
    [InlineData("""{"columns":["指标","数值（万人）","时期"],"rows":[["人口",53.6,"2024"]]}""", "53.6万人", "2024")]
    [InlineData("""{"data":[{"指标":"人口","数值":"53.6","单位":"万人","时期":2024}]}""", "53.6万人", "2024")]
    public void TablesOfManyFormsAreRead(string table, string value, string period)
    {
        ReferenceFacts facts = ReferenceFacts.Parse(table);
        Assert.Empty(facts.Problems);
        Assert.Equal((value, period), (facts.Rows[0].Text, facts.Rows[0].Period));
    }

    [Fact]
    public void RowsThatDisagreeAreAllCitedAndTheVerdictSaysSo()
    {
        Verdict verdict = Verify("产量36吨。", ReferenceFacts.Parse("metric,value,unit\n产量,36,吨\n产量,38,吨\n")).Verdicts[0];
        Assert.Equal(VerdictKind.NotEnoughInfo, verdict.Kind);
        Assert.Equal("the rows disagree: line 2: 产量 36吨; line 3: 产量 38吨", verdict.Evidence);
    }

    [Fact]
    public void SynonymFilesHaveAGroupALine()
    {
        IReadOnlyList<IReadOnlyList<string>> groups = ReferenceFacts.ParseSynonyms("# names\n\n旅游总收入\t旅游综合收入\n");
        Assert.Equal([["旅游总收入", "旅游综合收入"]], groups);
    }

    [Theory]
    [InlineData("")]
    [InlineData("value,unit\n36,吨\n")]
    [InlineData("[{\"metric\":")]
    [InlineData("{\"a\":1}")]
    [InlineData("[1,2]")]
    [InlineData("[{\"metric\":\"\\ud800\",\"value\":1}]")]
    public void TablesThatCanNotBeUsedSayWhy(string table)
    {
        ReferenceFacts facts = ReferenceFacts.Parse(table);
        Assert.Empty(facts.Rows);
        Assert.NotEmpty(facts.Problems);
    }

    // No attribute can hold half a surrogate pair.
    [Fact]
    public void AnUnpairedSurrogateIsAProblem() =>
        Assert.Equal("1: a string holds an unpaired surrogate", Assert.Single(ReferenceFacts.Parse("[{\"metric\":\"\ud800\",\"value\":1}]").Problems).ToString());

    [Fact]
    public void JsonTablesAndQuotedCellsAreRead()
    {
        Assert.Equal("36吨", ReferenceFacts.Parse("""[{"metric":"重量","value":36,"unit":"吨"}]""").Rows[0].Text);
        Assert.Equal(123456m, ReferenceFacts.Parse("metric,value,unit\n\"收入,含税\",\"123,456\",元\n").Rows[0].Value.Value);
    }

    private static VerificationReport Verify(string text, ReferenceFacts table) => ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text), table);

    private static ReferenceFacts Parse(string table) => ReferenceFacts.Parse(string.Join('\n', table.Split('⏎')));

    private static VerificationReport Verify(string table, string text) =>
        ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text, new DateOnly(2025, 3, 1)), Parse(table), new VerificationOptions { Entity = "江城市" });
}
