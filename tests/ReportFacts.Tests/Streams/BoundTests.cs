using ReportFacts.Serialization;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Streams;

/// <summary>A document beyond a bound is refused as a whole, by a typed result.</summary>
public sealed class BoundTests
{
    private const string Text = "全市破获案件5127起，抓获嫌疑人1426人，挽回损失1.27亿元。";

    [Fact]
    public void Text_at_the_bound_is_read_and_one_character_more_is_not()
    {
        FactSheet read = new ReportAnalyzer(new() { MaxTextLength = Text.Length }).Extract(Text);
        Assert.Null(read.Problem);
        Assert.Equal(3, read.Claims.Count);
        FactSheet refused = new ReportAnalyzer(new() { MaxTextLength = Text.Length - 1 }).Extract(Text);
        Assert.Equal(DocumentProblemKind.TextTooLong, refused.Problem?.Kind);
        Assert.Equal($"the text has {Text.Length} characters; at most {Text.Length - 1} are read", refused.Problem?.Message);
        Assert.Empty(refused.Claims);
        Assert.Same(Text, refused.Text);
    }

    [Fact]
    public void Claims_at_the_bound_are_read_and_one_more_is_not()
    {
        Assert.Equal(3, new ReportAnalyzer(new() { MaxClaims = 3 }).Extract(Text).Claims.Count);
        FactSheet refused = new ReportAnalyzer(new() { MaxClaims = 2 }).Extract(Text);
        Assert.Equal(DocumentProblemKind.TooManyClaims, refused.Problem?.Kind);
        Assert.Equal("the text has more than 2 claims, the most that are read", refused.Problem?.Message);
        Assert.Empty(refused.Claims);
    }

    [Fact]
    public void Buffers_of_a_refused_document_do_not_leak_into_the_next()
    {
        var analyzer = new ReportAnalyzer(new() { MaxClaims = 2 });
        Assert.NotNull(analyzer.Extract(Text).Problem);
        Assert.Equal("3人", Assert.Single(analyzer.Extract("抓获3人。").Claims).SourceText);
    }

    [Fact]
    public void Report_about_a_refused_document_or_source_says_so_and_judges_nothing()
    {
        var small = new ReportAnalyzer(new() { MaxTextLength = 5 });
        FactSheet refused = small.Extract(Text);
        FactSheet read = ReportAnalyzer.Default.Extract(Text);
        VerificationReport[] reports =
        [
            small.Verify(refused), small.Verify(refused, ReferenceFacts.Parse("metric,value\n案件,5127\n")),
            small.VerifyAgainst(refused, read), small.VerifyAgainst(read, refused),
        ];
        Assert.All(reports, report =>
        {
            Assert.Equal(DocumentProblemKind.TextTooLong, report.Problem?.Kind);
            Assert.Empty(report.Checks);
            Assert.Empty(report.Verdicts);
            Assert.StartsWith($"{{\"error\":\"{report.Problem!.Message}\",", VerificationJson.ToJson(report), StringComparison.Ordinal);
        });
        Assert.Equal($$"""{"id":"a","claims":[],"error":"{{refused.Problem!.Message}}"}""", FactSheetJson.ToJson(refused, "a"));
    }

    [Fact]
    public void Defaults_are_those_that_are_documented()
    {
        var options = new ReportAnalyzerOptions();
        Assert.Equal((100_000_000, 5_000_000), (options.MaxTextLength, options.MaxClaims));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportAnalyzerOptions { MaxTextLength = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportAnalyzerOptions { MaxClaims = 50_000_001 });
    }
}
