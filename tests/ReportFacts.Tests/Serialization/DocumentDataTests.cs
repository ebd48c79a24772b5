using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CsCheck;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Serialization;
using ReportFacts.Tests.Robustness;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization;

/// <summary>What was written can be read, and written again with the same bytes.</summary>
public sealed class DocumentDataTests
{
    private const string Dense =
        "2024年，全市破获案件1260起，其中治安案件842起、其他案件110起。总投资约54.2亿元，同比增长5%。男女比例1∶1.3。去年国发〔2021〕5号。预计收入八到九百亿元，按可比价格下降三成。“3·15”晚会。2O21年。排名全省第三。";

    private static readonly string[] Pieces =
        ["全市破获案件1260起，", "其中治安案件842起、", "总投资约54.2亿元。", "2024年，", "去年下降3.5%，", "提高2.3个百分点，", "全省第三。", "工期两年", "1∶1.3，", "八到九百亿元，", "国发〔2021〕5号", "“3·15”", "十几个、", "1500人\n次", "2O21年", "<\"\\\u0001𠮷"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 8].Select(string.Concat);

    [Fact]
    public void Written_read_and_written_again_is_the_same() => Gen.Select(Texts, Texts, Gen.Bool).Sample(
        (text, source, indented) =>
        {
            FactSheet facts = ReportAnalyzer.Default.Extract(text);
            string json = FactSheetJson.ToJson(facts, "a\"b", indented);
            Assert.Equal(FactSheetJson.ToJson(facts, "a\"b"), FactSheetJson.ToJson(FactSheetJson.Parse(json)));
            VerificationReport report = ReportAnalyzer.Default.VerifyAgainst(facts, ReportAnalyzer.Default.Extract(source));
            string checks = VerificationJson.ToJson(report);
            Assert.Equal(checks, FactSheetJson.ToJson(FactSheetJson.Parse(checks)));
            string both = FactSheetJson.ToJson(facts, "a")[..^1] + "," + checks[1..];
            Assert.Equal(both, FactSheetJson.ToJson(FactSheetJson.Parse(System.Text.Encoding.UTF8.GetBytes(both))));
        },
        iter: 300, threads: 1);

    [Fact]
    public void Data_says_what_the_claims_say()
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(Dense);
        DocumentData document = FactSheetJson.Parse(FactSheetJson.ToJson(facts, "a"));
        Assert.Equal("a", document.Id?.Text);
        Assert.NotEmpty(document.Unreadable!);
        Assert.Equal(facts.Claims.Count, document.Claims!.Count);
        foreach ((Claim claim, ClaimData data) in facts.Claims.Zip(document.Claims))
        {
            Assert.Equal((claim.Id, claim.Kind, claim.Span.Start, claim.Span.End, claim.SourceText), (data.Id, data.Kind, data.Start, data.End, data.Text));
            Assert.Equal((claim.Metric, claim.Head, claim.Action, claim.Scope, claim.Period, claim.Direction), (data.Metric, data.Head, data.Action, data.Scope, data.Period, data.Direction));
            Assert.Equal((claim.Comparison, claim.Basis, claim.PartOf, claim.Traits, claim.Modality), (data.Comparison, data.Basis, data.PartOf, data.Traits, data.Plan ?? data.Modality));
            if (claim is not NumericClaim number) continue;
            Assert.Equal((number.Value, number.UpperValue, number.Unit), (data.Value!.Value.Number!.Value, data.ValueTo, data.Unit));
            Assert.Equal((number.Interval.Lower, number.Interval.Upper, number.Alternatives.Count), (data.Min, data.Max, data.Alternatives?.Count ?? 0));
            Assert.Equal(number.Approximation, data.Approximation ?? Approximation.Exact);
        }
    }

    [Fact]
    public void Line_of_a_document_that_was_not_read_is_data_too()
    {
        DocumentData document = FactSheetJson.Parse("""{"id":7,"error":"no such file"}""");
        Assert.Equal((7m, "no such file", null), (document.Id?.Number, document.Error, document.Claims));
        Assert.Equal("""{"id":7,"error":"no such file"}""", FactSheetJson.ToJson(document));
        var small = new ReportAnalyzer(new ReportAnalyzerOptions { MaxTextLength = 1 });
        string refused = VerificationJson.ToJson(small.Verify(small.Extract("十二")));
        Assert.StartsWith("""{"error":""", refused, StringComparison.Ordinal);
        Assert.Equal(refused, FactSheetJson.ToJson(FactSheetJson.Parse(refused)));
    }

    [Fact]
    public void Members_that_are_not_known_are_skipped_everywhere()
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(Dense);
        string json = FactSheetJson.ToJson(facts)[..^1] + "," + VerificationJson.ToJson(ReportAnalyzer.Default.Verify(facts))[1..];
        JsonNode tree = JsonNode.Parse(json)!;
        AddMember(tree);
        Assert.Equal(json, FactSheetJson.ToJson(FactSheetJson.Parse(tree.ToJsonString())));
    }

    [Fact]
    public void A_trait_of_a_later_version_is_skipped() =>
        Assert.Equal(MentionTraits.Vague, FactSheetJson.Parse(Claim(""" "traits":["vague","shouted"] """)).Claims![0].Traits);

    [Fact]
    public void Every_cut_is_told_with_a_path()
    {
        string json = FactSheetJson.ToJson(ReportAnalyzer.Default.Extract("全年破获案件12起，2O21年。"), "a");
        for (int length = 0; length < json.Length; length++)
            Assert.StartsWith("$", Assert.Throws<JsonException>(() => FactSheetJson.Parse(json[..length])).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"claims":{}}""", "$.claims")]
    [InlineData("""{"claims":[3]}""", "$.claims[0]")]
    [InlineData("""{"claims":[{"id":1}]}""", "$.claims[0]")]
    [InlineData("""{"claims":[{"id":"1"}]}""", "$.claims[0].id")]
    [InlineData("""{"claims":[{"kind":"number"}]}""", "$.claims[0].kind")]
    [InlineData("""{"claims":[{"kind":3}]}""", "$.claims[0].kind")]
    [InlineData("""{"claims":[{"value":[]}]}""", "$.claims[0].value")]
    [InlineData("""{"claims":[{"value":1e400}]}""", "$.claims[0].value")]
    [InlineData("""{"claims":[{"traits":"vague"}]}""", "$.claims[0].traits")]
    [InlineData("""{"claims":[{"traits":[1]}]}""", "$.claims[0].traits")]
    [InlineData("""{"claims":[{"text":"\ud800"}]}""", "$.claims[0].text")]
    [InlineData("""{"checks":[{"status":"failed"}]}""", "$.checks[0].status")]
    public void What_is_not_the_contract_is_told_with_its_path(string json, string path)
    {
        JsonException failure = Assert.Throws<JsonException>(() => FactSheetJson.Parse(json));
        Assert.StartsWith(path, failure.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_the_caller_change_no_names()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolverChain = { FactJsonResolver.Default },
            Encoder = FactSheetJson.WriterOptions.Encoder,
        };
        FactSheet facts = ReportAnalyzer.Default.Extract(Dense);
        string json = FactSheetJson.ToJson(facts);
        Assert.Equal(json, JsonSerializer.Serialize(facts, options));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<DocumentData>(json, options), options));
    }

    [Fact]
    public void Page_of_the_sample_comes_back()
    {
        string json = FactSheetJson.ToJson(ReportAnalyzer.Default.Extract(SampleTexts.Page), "page");
        Assert.Equal(json, FactSheetJson.ToJson(FactSheetJson.Parse(json)));
    }

    private static string Claim(string member) =>
        $$"""{"claims":[{"id":1,"kind":"count","start":0,"end":1,"text":"3","value":3,{{member}}}]}""";

    private static void AddMember(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array) AddMember(item);
        }
        else if (node is JsonObject members)
        {
            foreach (JsonNode? value in members.Select(member => member.Value).ToArray()) AddMember(value);
            members["later"] = new JsonArray(1, "x", new JsonObject());
        }
    }
}
