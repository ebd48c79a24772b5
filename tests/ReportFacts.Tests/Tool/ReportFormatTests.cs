using System.Text.Json;
using System.Xml.Linq;

namespace ReportFacts.Tests.Tool;

/// <summary>The formats over all documents, as the tool writes them.</summary>
public sealed class ReportFormatTests : IDisposable
{
    private const string Wrong = "全校共有学生1426人，其中男生715人、女生721人。";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportfacts-formats");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task APageGoesToAFileAndTheExitCodeStays()
    {
        string page = Path.Combine(folder.FullName, "page.html");
        ToolResult result = await ToolProcess.RunWithInputAsync(Wrong, "verify", "--format", "html", "-o", page, "--language", "en");
        Assert.Equal((1, "", ""), (result.ExitCode, result.Output, result.Error));
        string html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=en>", html, StringComparison.Ordinal);
        Assert.Contains("715 + 721 = 1436 ≠ 1426", html, StringComparison.Ordinal);
        Assert.Contains(">1426人</a>", (await ToolProcess.RunWithInputAsync(Wrong, "extract", "--format", "html")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllDocumentsAreInOneReportAndBadOnesKeepTheirPlace()
    {
        const string Lines = "{\"id\":\"a\",\"text\":\"" + Wrong + "\"}\nbroken\n{\"id\":\"c\",\"text\":\"\"}\n";
        ToolResult junit = await ToolProcess.RunWithInputAsync(Lines, "verify", "--input", "jsonl", "--format", "junit");
        Assert.Equal(["a", "", "c"], XDocument.Parse(junit.Output).Root!.Elements().Select(suite => suite.Attribute("name")!.Value));
        Assert.Equal(1, junit.ExitCode);
        ToolResult sarif = await ToolProcess.RunWithInputAsync(Lines, "verify", "--input", "jsonl", "--format", "sarif");
        Assert.Single(JsonDocument.Parse(sarif.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        ToolResult github = await ToolProcess.RunWithInputAsync(Lines, "verify", "--input", "jsonl", "--format", "github");
        Assert.Equal(2, github.Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task AnInputIsNotWrittenOver()
    {
        string file = Path.Combine(folder.FullName, "a.txt");
        await File.WriteAllTextAsync(file, Wrong, TestContext.Current.CancellationToken);
        ToolResult result = await ToolProcess.RunAsync("verify", file, "--format", "html", "-o", file);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(Wrong, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }
}
