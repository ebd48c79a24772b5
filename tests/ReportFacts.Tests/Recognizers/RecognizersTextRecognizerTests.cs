using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Recognizers;
using ReportFacts.Text;

namespace ReportFacts.Tests.Recognizers;

public class RecognizersTextRecognizerTests
{
    private static readonly DateOnly Reference = new(2021, 5, 1);
    private static readonly RecognizersTextRecognizer Chinese = new();
    private static readonly RecognizersTextRecognizer English = new("en-us");

    [Theory]
    [InlineData("会议改在明天下午3点召开", "明天下午3点", "2021-05-02")]
    [InlineData("昨天已经印发通知", "昨天", "2021-04-30")]
    [InlineData("未来三天持续降雨", "未来三天", "2021-05-02/2021-05-04")]
    [InlineData("上午9点半集合", "上午9点半", "")]
    public void Chinese_date_times_are_resolved_against_the_reference_date(string text, string words, string date)
    {
        Mention mention = Assert.Single(Read(Chinese, text, Reference), mention => mention.Kind == MentionKind.Date);
        Assert.Equal(words, text.Substring(mention.Span.Start, mention.Span.Length));
        Assert.Equal(date, mention.Date.ToString());
    }

    [Fact]
    public void Without_reference_date_a_relative_date_has_no_value()
    {
        Mention mention = Assert.Single(Read(Chinese, "昨天已经印发通知", null));
        Assert.True(mention.Date.IsUnknown);
        Assert.Equal(MentionTraits.Relative, mention.Traits);
    }

    [Theory]
    [InlineData("sales rose to €3.2 billion", MentionKind.Amount, "3200000000", "EUR", 8)]
    [InlineData("a share of 37.9%", MentionKind.Percentage, "37.9", "%", -1)]
    [InlineData("a line of 120 km", MentionKind.Measurement, "120", "Kilometer", 0)]
    [InlineData("it took 3 hours", MentionKind.Duration, "3", "hour", 0)]
    public void Other_cultures_are_read(string text, MentionKind kind, string value, string unit, int exponent)
    {
        Mention mention = Assert.Single(Read(English, text, Reference), mention => mention.Kind == kind);
        Assert.Equal((value, unit, exponent), (mention.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), mention.Unit, (int)mention.Exponent));
        Assert.Equal(mention.Value, mention.UpperValue);
    }

    [Fact]
    public void Plugged_in_it_fills_gaps_and_leaves_the_rest_alone()
    {
        const string Text = "全市2020年破获案件120起 (updated yesterday)";
        IReadOnlyList<Claim> plain = ReportAnalyzer.Default.Extract(Text, Reference).Claims;
        var analyzer = new ReportAnalyzer(new ReportAnalyzerOptions { Recognizers = [English] });
        IReadOnlyList<Claim> more = analyzer.Extract(Text, Reference).Claims;
        Assert.Equal("2021-04-30", Assert.IsType<DateClaim>(more[^1]).Date.ToString());
        Assert.Equal(plain.Select(claim => (claim.Kind, claim.Span)), more.SkipLast(1).Select(claim => (claim.Kind, claim.Span)));
    }

    [Theory]
    [InlineData("judgment")]
    [InlineData("tv-news")]
    [InlineData("annual-report")]
    public void Plugged_in_it_overrides_no_built_in_claim(string sample)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", sample + ".txt"));
        var analyzer = new ReportAnalyzer(new ReportAnalyzerOptions { Recognizers = [Chinese, English] });
        HashSet<(MentionKind, TextSpan, string)> more = [.. analyzer.Extract(text, Reference).Claims.Select(Said)];
        foreach (Claim claim in ReportAnalyzer.Default.Extract(text, Reference).Claims) Assert.Contains(Said(claim), more);

        static (MentionKind, TextSpan, string) Said(Claim claim) => (claim.Kind, claim.Span, claim is NumericClaim number ? $"{number.Value} {number.UpperValue} {number.Unit}" : claim is DateClaim date ? date.Date.ToString() : "");
    }

    [Theory]
    [InlineData("发布会于今天上午10时举行", "今天", "2021-05-01")]
    [InlineData("上午9时30分开会", "上午9时30分", "")]
    [InlineData("明天下午3点半", "明天", "2021-05-02")]
    public void What_the_built_in_scanner_reads_is_left_to_it(string text, string words, string date)
    {
        var analyzer = new ReportAnalyzer(new ReportAnalyzerOptions { Recognizers = [Chinese] });
        var claim = Assert.IsType<DateClaim>(analyzer.Extract(text, Reference).Claims[0]);
        Assert.Equal((words, date), (claim.SourceText, claim.Date.ToString()));
    }

    private static List<Mention> Read(RecognizersTextRecognizer recognizer, string text, DateOnly? reference)
    {
        var mentions = new List<Mention>();
        recognizer.Recognize(text, reference, [], mentions);
        return mentions;
    }
}
