using System.Text.Json;

namespace ReportFacts.Tests.Tool;

public sealed class VerifyCommandTests
{
    private const string Wrong = "全校共有学生1426人，其中男生715人、女生721人。", Right = "全校共有学生1426人，其中男生715人、女生711人。";

    [Fact]
    public async Task FindingsMakeTheExitCodeOne()
    {
        ToolResult found = await ToolProcess.RunWithInputAsync(Wrong, "verify");
        Assert.Equal(1, found.ExitCode);
        Assert.Contains("RF102", found.Output, StringComparison.Ordinal);
        Assert.Contains("715 + 721 = 1436 ≠ 1426", found.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolProcess.RunWithInputAsync(Right, "verify")).ExitCode);
    }

    [Fact]
    public async Task JsonLinesCarryChecksBesideClaims()
    {
        ToolResult result = await ToolProcess.RunWithInputAsync($$"""{"id":"a","text":"{{Wrong}}"}""" + "\n", "verify", "--input", "jsonl", "--format", "jsonl", "--language", "en");
        JsonElement line = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(3, line.GetProperty("claims").GetArrayLength());
        Assert.Contains(line.GetProperty("checks").EnumerateArray(), check => check.GetProperty("status").GetString() == "fail");
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task EachLineIsCheckedAgainstItsOwnSource()
    {
        ToolResult result = await ToolProcess.RunWithInputAsync("""
            {"id":"a","text":"总投资3.2亿元。","source":"项目总投资3.2亿元，工期两年。"}
            {"id":"b","text":"总投资3.2亿元。","source":"总投资3200万元。"}
            {"id":"c","text":"总投资3.2亿元。","source":["总投资"]}
            {"id":"d","text":"总投资3.2亿元。"}

            """, "verify", "--input", "jsonl", "--format", "jsonl");
        JsonElement[] lines = [.. result.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal("supported", lines[0].GetProperty("verdicts")[0].GetProperty("verdict").GetString());
        Assert.Equal("refuted", lines[1].GetProperty("verdicts")[0].GetProperty("verdict").GetString());
        Assert.Equal("RF1308", lines[1].GetProperty("checks")[0].GetProperty("rule").GetString());
        Assert.Contains("\"source\" must be a string", lines[2].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.False(lines[3].TryGetProperty("verdicts", out _));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task ATableThatIsMissingIsWrongUsage()
    {
        ToolResult result = await ToolProcess.RunWithInputAsync(Right, "verify", "--facts", "no-such-table.csv");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("no-such-table.csv", result.Error, StringComparison.Ordinal);
    }
}
