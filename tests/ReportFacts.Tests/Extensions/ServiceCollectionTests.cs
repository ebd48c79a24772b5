using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ReportFacts.Segmentation;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Extensions;

public sealed class ServiceCollectionTests
{
    [Fact]
    public void Analyzer_is_one_for_all()
    {
        using ServiceProvider services = new ServiceCollection().AddReportFacts().BuildServiceProvider();
        ReportAnalyzer analyzer = services.GetRequiredService<ReportAnalyzer>();
        Assert.Same(analyzer, services.GetRequiredService<ReportAnalyzer>());
        Assert.Equal("5127起", Assert.Single(analyzer.Extract("破获案件5127起").Claims).Text);
    }

    [Fact]
    public void Options_come_from_configuration()
    {
        using ServiceProvider services = new ServiceCollection().AddReportFacts(Section(
            ("MaxTextLength", "30"), ("Lexicon:0:Table", "classifiers"), ("Lexicon:0:Form", "嘟 噜噜"), ("Lexicon:0:Meaning", "count"),
            ("Verification:Strict", "true"), ("Verification:Disabled:0", "RF102"), ("Verification:Severities:RF203", "Info"), ("Verification:Language", "English"))).BuildServiceProvider();
        ReportAnalyzer analyzer = services.GetRequiredService<ReportAnalyzer>();
        Assert.Equal(["30噜噜", "4嘟"], analyzer.Extract("收获葡萄30噜噜、4嘟").Claims.Select(claim => claim.Text));
        Assert.Equal(DocumentProblemKind.TextTooLong, analyzer.Extract(new string('长', 31)).Problem?.Kind);
        VerificationOptions options = services.GetRequiredService<VerificationOptions>();
        Assert.True(options.Strict);
        Assert.Equal(["RF102"], options.Disabled);
        Assert.Equal(Severity.Info, options.Severities["RF203"]);
        Assert.Equal(MessageLanguage.English, options.Language);
    }

    [Fact]
    public void Registered_plug_ins_are_used()
    {
        var segmenter = new Counting();
        using ServiceProvider services = new ServiceCollection().AddSingleton<IWordSegmenter>(segmenter).AddReportFacts(options => options.MaxClaims = 1).BuildServiceProvider();
        ReportAnalyzer analyzer = services.GetRequiredService<ReportAnalyzer>();
        analyzer.Extract("破获案件3起");
        Assert.True(segmenter.Calls > 0);
        Assert.Equal(DocumentProblemKind.TooManyClaims, analyzer.Extract("3起、4起").Problem?.Kind);
    }

    [Fact]
    public void Every_mistake_is_named()
    {
        using ServiceProvider services = new ServiceCollection().AddReportFacts(Section(
            ("MaxTextLength", "-1"), ("MaxClaims", "-1"), ("Lexicon:0:Meaning", "count"), ("Verification:Enabled:0", "RF9999"))).BuildServiceProvider();
        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(services.GetRequiredService<ReportAnalyzer>);
        Assert.Equal(
            ["ReportFacts: MaxTextLength: -1 is not from 0 to 1000000000", "ReportFacts: MaxClaims: -1 is not from 0 to 50000000", "ReportFacts: Lexicon:0: Table is missing",
                "ReportFacts: Lexicon:0: Form is missing", "ReportFacts: Verification: there is no rule 'RF9999'"],
            failure.Failures);
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(pair => "ReportFacts:" + pair.Key, pair => (string?)pair.Value)).Build().GetSection("ReportFacts");

    private sealed class Counting : IWordSegmenter
    {
        public int Calls { get; private set; }

        public void Segment(ReadOnlySpan<char> text, List<Word> words)
        {
            Calls++;
            JiebaSegmenter.Default.Segment(text, words);
        }
    }
}
