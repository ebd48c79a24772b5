using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportFacts.Serialization;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization;

public sealed class FactJsonResolverTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(FactJsonResolver.Default, new DefaultJsonTypeInfoResolver()),
        Encoder = FactSheetJson.WriterOptions.Encoder,
    };

    [Fact]
    public void Serializer_writes_what_the_writers_write()
    {
        FactSheet facts = ReportAnalyzer.Default.Extract("全年办结案件1260起，其中治安案件842起、交通案件418起。");
        VerificationReport report = ReportAnalyzer.Default.Verify(facts);
        Assert.Equal(FactSheetJson.ToJson(facts), JsonSerializer.Serialize(facts, Options));
        Assert.Equal(VerificationJson.ToJson(report), JsonSerializer.Serialize(report, Options));
        string both = JsonSerializer.Serialize(new { Facts = facts, First = facts.Claims[0] }, Options);
        Assert.StartsWith("""{"Facts":{"claims":[{"id":1,""", both, StringComparison.Ordinal);
        Assert.Contains(""","First":{"id":1,""", both, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<FactSheet>("{}", Options));
        Assert.Null(FactJsonResolver.Default.GetTypeInfo(typeof(Uri), Options));
    }
}
