using ReportFacts.Tests.Documents;

namespace ReportFacts.Tests.Tool;

public sealed class DocumentFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportfacts-tests");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Files_are_checked_by_page_and_paragraph()
    {
        byte[] pdf = new TestPdf().Line(50, 700, "封面").EndPage().Line(70, 700, "全年办结行政案件1260起，其中治安案件842起、").Line(50, 685, "交通案件318起、其他案件110起。").Build();
        string report = Write("年报.pdf", pdf);
        ToolResult result = await ToolProcess.RunAsync("verify", report, "--language", "en");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("RF102", result.Output, StringComparison.Ordinal);
        Assert.Contains("p. 2 ¶ 1", result.Output, StringComparison.Ordinal);
        string word = Write("a.docx", TestDocx.Of(TestDocx.Paragraph("甲") + TestDocx.Paragraph("破获案件3起")));
        Assert.Contains("¶ 2", (await ToolProcess.RunAsync("extract", word)).Output, StringComparison.Ordinal);
        // Named as text, a file is its bytes.
        string page = Write("a.html", "<p title='4起'>破获案件3起"u8.ToArray());
        Assert.Equal(1, Claims((await ToolProcess.RunAsync("extract", page, "--format", "jsonl")).Output));
        Assert.Equal(2, Claims((await ToolProcess.RunAsync("extract", page, "--format", "jsonl", "--input", "text")).Output));
    }

    [Fact]
    public async Task Files_without_text_are_errors_in_their_place_and_parts_left_out_are_named()
    {
        string scanned = Write("scan.pdf", new TestPdf().Picture().Build());
        string mixed = Write("mixed.pdf", new TestPdf().Line(50, 700, "破获案件3起").EndPage().Picture().Build());
        ToolResult result = await ToolProcess.RunAsync("extract", scanned, mixed, "--format", "jsonl");
        Assert.Equal(1, result.ExitCode);
        string[] errors = result.Error.TrimEnd().Split('\n');
        Assert.Equal($"reportfacts: {scanned}: holds pictures of its 1 pages and no text: expected text; run text recognition (OCR) first", errors[0]);
        Assert.Equal($"reportfacts: {mixed}: page 2: only pictures, no text; run text recognition (OCR) for them", errors[1]);
        string[] lines = result.Output.TrimEnd().Split('\n');
        Assert.Contains("\"error\":", lines[0], StringComparison.Ordinal);
        Assert.Equal(1, Claims(lines[1]));
    }

    private static int Claims(string json) => System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("claims").GetArrayLength();

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
