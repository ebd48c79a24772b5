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

    [Fact]
    public async Task TablesSynonymsAndSourcesAreUsedTogether()
    {
        string folder = Directory.CreateTempSubdirectory("reportfacts").FullName;
        try
        {
            string table = Path.Combine(folder, "table.csv"), names = Path.Combine(folder, "names.tsv"), source = Path.Combine(folder, "source.txt");
            await File.WriteAllTextAsync(table, "指标,数值（亿元）,地区\n旅游总收入,86.4,江城市\n旅游总收入,12.1,东湖区\n门票收入,见附表,江城市\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(names, "旅游总收入\t旅游综合收入\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(source, "旅游综合收入86.4亿元，门票收入3.2亿元。", TestContext.Current.CancellationToken);
            ToolResult result = await ToolProcess.RunWithInputAsync("全市旅游综合收入84.6亿元。", "verify", "--facts", table, "--synonyms", names, "--entity", "江城市", "--source", source);
            Assert.Equal(1, result.ExitCode);
            Assert.Contains("RF1401", result.Output, StringComparison.Ordinal);
            Assert.Contains("RF1301", result.Output, StringComparison.Ordinal);
            Assert.Contains("table.csv:4: value: '见附表' is not a number", result.Error, StringComparison.Ordinal);
            Assert.Equal(0, (await ToolProcess.RunWithInputAsync("全市旅游综合收入86.4亿元。", "verify", "--facts", table, "--synonyms", names, "--entity", "江城市", "--source", source)).ExitCode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task ATableWithoutUsableRowsOrInAnUnknownEncodingIsWrongUsage()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "指标\n产量\n", TestContext.Current.CancellationToken);
            ToolResult empty = await ToolProcess.RunWithInputAsync(Right, "verify", "--facts", file);
            Assert.Equal(2, empty.ExitCode);
            Assert.Contains("1: value: column is missing", empty.Error, StringComparison.Ordinal);
            await File.WriteAllBytesAsync(file, [0xD6, 0xB8, 0xB1, 0xEA, 0x2C, 0xCA, 0xFD, 0xD6, 0xB5, 0xFF, 0x0A], TestContext.Current.CancellationToken);
            ToolResult encoded = await ToolProcess.RunWithInputAsync(Right, "verify", "--facts", file);
            Assert.Equal(2, encoded.ExitCode);
            Assert.Contains("GB 18030", encoded.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
