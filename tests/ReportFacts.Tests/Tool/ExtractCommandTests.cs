using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ReportFacts.Tests.Tool;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportfacts-tests");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Json_lines_go_in_and_come_out_in_order()
    {
        ToolResult result = await ToolProcess.RunWithInputAsync("""
            {"id":"b","text":"全县种植苹果。"}
            {"id":7,"text":""}

            {"text":"无名"}
            """, "extract", "--input", "jsonl", "--format", "jsonl");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("", result.Error);
        Assert.Equal("""
            {"id":"b","claims":[]}
            {"id":7,"claims":[]}
            {"id":null,"claims":[]}

            """, result.Output);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("table")]
    public async Task Output_does_not_depend_on_the_number_of_jobs(string format)
    {
        string input = string.Concat(Enumerable.Range(0, 50).Select(i =>
            i % 9 == 5 ? "{broken\n" : $"{{\"id\":{i},\"text\":\"{string.Concat(Enumerable.Repeat($"破获案件{i}起。", i % 7 == 0 ? 300 : 1))}\"}}\n"));
        ToolResult one = await ToolProcess.RunWithInputAsync(input, "extract", "--input", "jsonl", "--format", format, "--jobs", "1");
        ToolResult four = await ToolProcess.RunWithInputAsync(input, "extract", "--input", "jsonl", "--format", format, "--jobs", "4");
        Assert.Equal((one.ExitCode, one.Output, one.Error), (four.ExitCode, four.Output, four.Error));
        Assert.Equal(1, one.ExitCode);
    }

    [Fact]
    public async Task Bad_line_becomes_an_error_in_its_place_and_the_rest_goes_on()
    {
        ToolResult result = await ToolProcess.RunWithInputAsync("""
            {"id":"a","text":"甲"}
            {"id":"b","text":
            ["no object"]
            {"id":"d"}
            {"id":["e"],"text":"戊"}
            {"id":"f","text":"\ud800"}
            {"id":"g","text":"庚"}
            """, "extract", "-", "--input", "jsonl", "--format", "jsonl");
        Assert.Equal(1, result.ExitCode);
        JsonElement[] lines = [.. result.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(7, lines.Length);
        Assert.Equal([false, true, true, true, true, true, false], lines.Select(line => line.TryGetProperty("error", out _)));
        Assert.Equal("d", lines[3].GetProperty("id").GetString());
        string[] errors = result.Error.TrimEnd().Split('\n');
        Assert.Equal(5, errors.Length);
        Assert.StartsWith("reportfacts: <stdin>:2: not valid JSON", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("reportfacts: <stdin>:6: ", errors[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_utf8_names_file_and_line_and_other_inputs_still_run()
    {
        string bad = Write("bad.txt", [.. "第一行\n第二行"u8, 0xFF, .. "\n"u8]);
        string good = Write("good.txt", "\uFEFF好\r\n"u8);
        string lines = Write("lines.jsonl", [.. "{\"id\":1,\"text\":\""u8, 0xC0, .. "\"}\n{\"id\":2,\"text\":\"\"}\n"u8]);
        string empty = folder.CreateSubdirectory("empty").FullName, missing = Path.Combine(folder.FullName, "missing.txt");
        ToolResult result = await ToolProcess.RunAsync("extract", bad, missing, empty, lines, good, "--format", "jsonl");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                $"reportfacts: {bad}:2: invalid UTF-8 (byte 0xFF); expected text in UTF-8, UTF-16 or GB 18030", $"reportfacts: {missing}: no such file",
                $"reportfacts: {empty}: holds no file that can be read; expected names that end in .txt, .pdf, .docx, .md, .html or .jsonl", $"reportfacts: {lines}:1: a string holds invalid UTF-8 or an unpaired surrogate escape",
            ],
            result.Error.TrimEnd().Split('\n'));
        string[] output = result.Output.TrimEnd().Split('\n');
        Assert.Equal(6, output.Length);
        Assert.Equal("""{"id":2,"claims":[]}""", output[4]);
        Assert.Equal("[]", JsonDocument.Parse(output[5]).RootElement.GetProperty("claims").GetRawText());
    }

    [Theory]
    [InlineData("extract", "--max-length", "11", "the text has 12 characters; at most 11 are read")]
    [InlineData("verify", "--max-length", "11", "the text has 12 characters; at most 11 are read")]
    [InlineData("extract", "--max-claims", "1", "the text has more than 1 claims, the most that are read")]
    [InlineData("verify", "--max-claims", "1", "the text has more than 1 claims, the most that are read")]
    public async Task A_document_beyond_a_bound_is_an_error_in_its_place_and_the_next_is_read(string command, string bound, string most, string message)
    {
        const string Input = "{\"id\":1,\"text\":\"破获12起，抓获30人。\"}\n{\"id\":2,\"text\":\"破获12起。\"}\n";
        ToolResult result = await ToolProcess.RunWithInputAsync(Input, command, "--input", "jsonl", "--format", "jsonl", bound, most);
        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((1, 2), (result.ExitCode, lines.Length));
        Assert.Contains(message, JsonDocument.Parse(lines[0]).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(lines[1]).RootElement.GetProperty("claims").GetArrayLength());
    }

    [Theory]
    [InlineData("extract", "--format", "xml")]
    [InlineData("extract", "--input", "csv")]
    [InlineData("extract", "--reference-date", "2021-02-30")]
    [InlineData("extract", "--reference-date", "yesterday")]
    [InlineData("extract", "--colour")]
    [InlineData("extract", "--jobs", "0")]
    [InlineData("extract", "--jobs", "many")]
    [InlineData("extract", "--max-length", "-1")]
    [InlineData("verify", "--max-claims", "5000001")]
    [InlineData("multiply")]
    [InlineData("verify", "--fail-on", "fatal")]
    [InlineData("completion", "tcsh")]
    [InlineData("completion")]
    public async Task Wrong_usage_ends_with_2_and_says_what_helps(params string[] arguments)
    {
        ToolResult result = await ToolProcess.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Matches("^reportfacts: .+\nTry 'reportfacts( extract| verify| completion)? --help'\\.\n$", result.Error);
    }

    [Fact]
    public async Task Help_shows_examples_and_version_a_number()
    {
        ToolResult help = await ToolProcess.RunAsync("extract", "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("reportfacts extract report.txt", help.Output, StringComparison.Ordinal);
        ToolResult version = await ToolProcess.RunAsync("--version");
        Assert.Matches(@"^\d+\.\d+\.\d+", version.Output);
    }

    [Fact]
    public async Task One_text_gives_an_object_and_several_an_array()
    {
        string one = Write("one.txt", "甲"u8);
        JsonElement single = JsonDocument.Parse((await ToolProcess.RunAsync("extract", one, "--format", "json")).Output).RootElement;
        Assert.Equal(one, single.GetProperty("id").GetString());
        JsonElement several = JsonDocument.Parse((await ToolProcess.RunAsync("extract", one, one, "--format", "json")).Output).RootElement;
        Assert.Equal(2, several.GetArrayLength());
        Assert.Equal("[]\n", (await ToolProcess.RunWithInputAsync("", "extract", "--input", "jsonl", "--format", "json")).Output);
    }

    [Fact]
    public async Task Output_is_utf8_without_mark_and_with_plain_line_ends()
    {
        ToolResult table = await ToolProcess.RunWithInputAsync("甲\r\n乙", "extract", "-");
        Assert.Equal(0, table.ExitCode);
        Assert.DoesNotContain('\r', table.Output);
        Assert.DoesNotContain('\uFEFF', table.Output);
        Assert.DoesNotContain('\u001B', table.Output);
    }

    [Fact]
    public async Task Every_document_is_out_before_the_next_is_read()
    {
        using Process process = ToolProcess.Start("extract", "--input", "jsonl", "--format", "jsonl");
        for (int i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteLineAsync($$"""{"id":{{i}},"text":"甲"}""");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            string? line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Equal($$"""{"id":{{i}},"claims":[]}""", line);
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Reader_that_goes_away_ends_the_tool_quietly()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("closing the read end is seen late on Windows");
        using Process process = ToolProcess.Start("extract", "--input", "jsonl", "--format", "jsonl");
        process.StandardOutput.Close();
        byte[] line = Encoding.UTF8.GetBytes("{\"id\":1,\"text\":\"甲\"}\n");
        try
        {
            for (int i = 0; i < 10_000; i++) await process.StandardInput.BaseStream.WriteAsync(line);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading, as it should.
        }
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
