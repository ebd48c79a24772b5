using System.Text;
using ReportFacts.Documents;

namespace ReportFacts.Tests.Documents;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("# 工作报告\n\n全市破获\n案件**5127**起。", "工作报告\n全市破获案件5127起。\n")]
    [InlineData("标题\n===\n- 一项 3 个\n- 二项\n\n1. 新建12个\n2. 改建3个", "标题\n一项 3 个\n二项\n1. 新建12个\n2. 改建3个\n")]
    [InlineData("| 指标 | 数 |\n|:---|---:|\n| **产值** | 35.6 |", "指标\t数\n产值\t35.6\n")]
    [InlineData("---\ntitle: 甲\n---\n正文[链接](a(b) \"t\")和![图](x.png)后", "正文链接 \"t\")和图后\n")]
    [InlineData("3 * 4 = 12，snake_case，3~5个，2\\*3", "3 * 4 = 12，snake_case，3~5个，2*3\n")]
    [InlineData("> 引文<br>`代码` &amp; &lt;3 <sup>①</sup>", "引文代码 & <3 ①\n")]
    [InlineData("甲  \n乙\n丙", "甲\n乙丙\n")]
    [InlineData("```\n代 3\n# 不是标题\n```\n后", "代 3\n# 不是标题\n后\n")]
    [InlineData("two\nlines of\nEnglish", "two lines of English\n")]
    [InlineData("", "")]
    public void Markdown_loses_its_marks(string markdown, string text) => Assert.Equal(text, Read(markdown, DocumentFileFormat.Markdown).Text);

    [Theory]
    [InlineData("<p>全市\n  破获案件<b>5127</b>起。</p><p>抓获3人</p>", "全市破获案件5127起。\n抓获3人\n")]
    [InlineData("<title>题</title><script>1起</script><style>p{}</style><div hidden>2起</div><p style='display: none'>3起</p>4起", "4起\n")]
    [InlineData("<table><tr><th>指标<th>数<tr><td>产值<td><p>35.6</p></table>后", "指标\t数\n产值\t35.6\n后\n")]
    [InlineData("<table><tr><td><p>段一</p><p>段二</p></td></tr></table>", "段一\n段二\n")]
    [InlineData("甲<br>乙&nbsp;丙&amp;丁 <i> 戊</i>", "甲\n乙\u00A0丙&丁 戊\n")]
    [InlineData("<pre>甲\n乙</pre>", "甲\n乙\n")]
    [InlineData("<ul><li>3个<li>4个</ul>", "3个\n4个\n")]
    public void Html_reads_as_a_browser_shows_it(string html, string text) => Assert.Equal(text, Read(html, DocumentFileFormat.Html).Text);

    [Fact]
    public void Menus_scripts_and_styles_are_left_out_of_pages()
    {
        const string Page = "<head><title>3起</title><style>p{width:4px}</style></head><nav><ul><li>第1页<li>第2页</ul></nav><main><p>破获案件5起&nbsp;&mdash;&#24050;<br>抓获&#x36;人</p>"
            + "<script>var a=7;</script><table><tr><th>指标<th>数值<tr><td>产值<td><p>35.6</p></table></main>";
        Assert.Equal("破获案件5起\u00A0—已\n抓获6人\n指标\t数值\n产值\t35.6\n", Read(Page, DocumentFileFormat.Html).Text);
    }

    [Fact]
    public void Places_are_paragraphs()
    {
        DocumentText document = Read("<h1>题</h1><p>甲</p><div><p>乙</p></div>", DocumentFileFormat.Html);
        Assert.Equal(["¶ 1", "¶ 2", "¶ 3"], new[] { "题", "甲", "乙" }.Select(word => document.Places.PlaceOf(document.Text.IndexOf(word, StringComparison.Ordinal)).ToString()));
        Assert.Equal(3, document.Places.Count);
    }

    [Theory]
    [InlineData("gb18030", "<meta charset=gb2312>投资3亿元")]
    [InlineData("gb18030", "投资3亿元")]
    [InlineData("big5", "<META http-equiv='Content-Type' content='text/html; charset=big5'>投資3億元")]
    [InlineData("utf-8", "<meta charset=\"utf-8\">投资3亿元")]
    [InlineData("utf-8", "<meta charset=no-such>投资3亿元")]
    public void Html_is_decoded_as_it_declares(string encoding, string html)
    {
        byte[] bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes(html);
        Assert.EndsWith(html[^5..] + "\n", DocumentFile.Read(new MemoryStream(bytes), DocumentFileFormat.Html, "a.html").Document!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_markup_is_read_in_bounded_time()
    {
        DocumentReadResult deep = DocumentFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)))), DocumentFileFormat.Html, "a.html");
        Assert.Equal("a.html: nests elements more than 512 deep at character 2560, the most that is read", deep.Problem?.Message);
        foreach (string part in new[] { "<p>", "<br>", "<b></b>", "<div></div>", "<", "&", "<table><tr><td></table>", "<!--" })
            Read(string.Concat(Enumerable.Repeat(part, 20_000)), DocumentFileFormat.Html);
        foreach (string part in new[] { "*", "[", "](", "<a", "&", "\\", "`", "|", "> ", "# ", "- " })
            Read(string.Concat(Enumerable.Repeat(part, 200_000)), DocumentFileFormat.Markdown);
        DocumentReadResult result = DocumentFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("一二三")), DocumentFileFormat.Markdown, "a.md", new() { MaxTextLength = 2 });
        Assert.Equal("a.md: the text has more than 2 characters, the most that are read", result.Problem?.Message);
        result = DocumentFile.Read(new MemoryStream([0x61, 0xFF]), DocumentFileFormat.Markdown, "a.md");
        Assert.Equal("a.md: is no text that can be decoded; expected Markdown in UTF-8, UTF-16 or GB 18030", result.Problem?.Message);
    }

    [Fact]
    public void Names_tell_the_format_and_what_cannot_be_opened_is_named()
    {
        Assert.Equal(DocumentFileFormat.Pdf, DocumentFile.FormatOf("年报.PDF"));
        Assert.Equal(DocumentFileFormat.Html, DocumentFile.FormatOf("a/b.htm"));
        Assert.Null(DocumentFile.FormatOf("report.txt"));
        Assert.Equal(DocumentReadProblemKind.UnknownFormat, DocumentFile.Read("report.xls").Problem?.Kind);
        Assert.Equal("missing.pdf: no such file", DocumentFile.Read("missing.pdf").Problem?.Message);
    }

    private static DocumentText Read(string text, DocumentFileFormat format)
    {
        DocumentReadResult result = DocumentFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), format, "a");
        Assert.True(result.IsRead, result.Problem?.Message);
        return result.Document;
    }
}
