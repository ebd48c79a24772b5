using System.Text.Json;
using ReportFacts.Serialization;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization;

/// <summary>The names of the data contract for verification, which never change once released.</summary>
public sealed class VerificationJsonTests
{
    [Fact]
    public void Check_has_the_names_of_the_contract()
    {
        FactSheet facts = ReportAnalyzer.Default.Extract("全校共有学生1426人，其中男生715人、女生721人。");
        JsonElement root = Parse(ReportAnalyzer.Default.Verify(facts));
        Assert.Equal(["checks", "coverage"], Names(root));
        JsonElement check = root.GetProperty("checks").EnumerateArray().Single(each => each.GetProperty("rule").GetString() == "RF102");
        Assert.Equal(["rule", "name", "status", "severity", "message", "formula", "operands", "residual", "margin", "reason", "fingerprint"], Names(check));
        Assert.Equal(("sum.count", "fail", "error"), (Text(check, "name"), Text(check, "status"), Text(check, "severity")));
        Assert.Equal("715 + 721 = 1436 ≠ 1426", Text(check, "formula"));
        JsonElement total = check.GetProperty("operands").EnumerateArray().Single(each => Text(each, "role") == "total");
        Assert.Equal(["claim", "role", "start", "end", "text", "interval"], Names(total));
        Assert.Equal(facts.Claims[0].Id, total.GetProperty("claim").GetInt32());
        Assert.Equal((6, 11), (total.GetProperty("start").GetInt32(), total.GetProperty("end").GetInt32()));
        Assert.Equal(JsonValueKind.Null, check.GetProperty("reason").ValueKind);
    }

    [Fact]
    public void Verdict_has_the_names_of_the_contract()
    {
        FactSheet draft = ReportAnalyzer.Default.Extract("总投资3.2亿元。");
        JsonElement root = Parse(ReportAnalyzer.Default.VerifyAgainst(draft, ReportAnalyzer.Default.Extract("总投资3200万元。")));
        Assert.Equal(["checks", "verdicts", "coverage"], Names(root));
        JsonElement verdict = Assert.Single(root.GetProperty("verdicts").EnumerateArray());
        Assert.Equal(["claim", "verdict", "evidence", "rule"], Names(verdict));
        Assert.Equal(("refuted", "RF1308"), (Text(verdict, "verdict"), Text(verdict, "rule")));
    }

    [Fact]
    public void Statuses_severities_and_verdicts_are_written_in_camel_case()
    {
        Assert.Equal(["pass", "fail", "stretched", "possible", "notAssessable"], Camel<CheckStatus>());
        Assert.Equal(["info", "warning", "error"], Camel<Severity>());
        Assert.Equal(["supported", "refuted", "notEnoughInfo", "stretched"], Camel<VerdictKind>());
    }

    private static JsonElement Parse(VerificationReport report) => JsonDocument.Parse(VerificationJson.ToJson(report)).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string> Camel<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);
}
