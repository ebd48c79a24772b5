using System.Text.RegularExpressions;
using ReportFacts.Serialization;
using ReportFacts.Tests.Robustness;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization.Html;

/// <summary>What holds of the page without a browser.</summary>
public sealed partial class HtmlReportTests
{
    [Theory]
    [InlineData(MessageLanguage.Chinese)]
    [InlineData(MessageLanguage.English)]
    public void EveryLinkHasItsPlaceAndEveryPlaceItsOwnName(MessageLanguage language)
    {
        var writer = new StringWriter();
        HtmlReport.Write(writer, [ReportSamples.Page, ReportSamples.Hostile, ReportSamples.Unread, ReportSamples.Page, ReportSamples.Empty], language);
        string html = writer.ToString();
        string[] ids = [.. Id().Matches(html).Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(Link().Matches(html).Select(match => match.Groups[1].Value).Except(ids));
    }

    [Fact]
    public void NothingIsLoadedAndNothingHarmfulIsLeft()
    {
        var writer = new StringWriter();
        HtmlReport.Write(writer, [ReportSamples.Hostile]);
        string html = writer.ToString();
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(html, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(html, c => char.IsSurrogate(c) || c is '\u202E' or '\u2066' or '\u2028');
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTextIsThereAsLaidOut()
    {
        string text = SampleTexts.Page, html = HtmlReport.ToHtml(ReportAnalyzer.Default.Extract(text));
        int start = html.IndexOf("<div class=text>", StringComparison.Ordinal);
        string shown = Tag().Replace(html[start..html.IndexOf("</main>", start, StringComparison.Ordinal)].Replace("</div><div class=text>", "\n", StringComparison.Ordinal), "");
        Assert.Equal(text.ReplaceLineEndings("\n").TrimEnd('\n'), shown.TrimEnd('\n').Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal));
    }

    [GeneratedRegex(" id=([a-zA-Z0-9-]+)")]
    private static partial Regex Id();

    [GeneratedRegex(" href=#([a-zA-Z0-9-]+)")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
