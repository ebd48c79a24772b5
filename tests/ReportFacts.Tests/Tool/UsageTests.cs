namespace ReportFacts.Tests.Tool;

public sealed class UsageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportfacts-tests");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Without_a_command_the_help_says_what_there_is()
    {
        ToolResult result = await ToolProcess.RunAsync();
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("reportfacts verify report.txt", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("explain")]
    [InlineData("verify")]
    [InlineData("rules")]
    [InlineData("completion")]
    public async Task Every_command_has_help_with_examples_and_without_names_from_the_code(string command)
    {
        ToolResult result = await ToolProcess.RunAsync(command, "--help");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Examples:\n  ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[default:", result.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("--[a-z-]+ <[a-z-]+>", result.Output);
    }

    [Theory]
    [InlineData("verify --format pdf", "--format: 'pdf' is not one of table, json, jsonl, html, sarif, github, junit")]
    [InlineData("verify --language fr", "--language: 'fr' is not one of zh, en")]
    [InlineData("verify --fail-on fatal", "--fail-on: 'fatal' is not one of info, warning, error")]
    [InlineData("verfy", "'verfy' is no command; expected one of extract, explain, verify, rules, completion")]
    [InlineData("verify --jobs x", "--jobs: 'x' is not a number from 1 to 1024")]
    [InlineData("completion tcsh", "SHELL: 'tcsh' is not one of bash, zsh, fish, powershell")]
    public async Task A_mistake_is_named_with_what_was_expected(string arguments, string message)
    {
        ToolResult result = await ToolProcess.RunAsync(arguments.Split(' '));
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"reportfacts: {message}\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_command_is_told_how_to_check_it()
    {
        string file = Write("report.txt", "破获案件3起"u8);
        Assert.Contains($"'reportfacts verify {file}' checks that file", (await ToolProcess.RunAsync(file)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_wrong_usage()
    {
        string file = Write("report.txt", "破获案件3起"u8), missing = Path.Combine(folder.FullName, "none", "a.html");
        ToolResult result = await ToolProcess.RunAsync("verify", file, "--format", "html", "-o", missing);
        Assert.Equal((2, $"reportfacts: {missing}: cannot be written: no such folder\n"), (result.ExitCode, result.Error));
        result = await ToolProcess.RunAsync("verify", file, "--format", "html", "-o", folder.FullName);
        Assert.Equal((2, $"reportfacts: {folder.FullName}: cannot be written: is a folder; expected the name of a file\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_folder_stands_for_the_documents_in_it()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "b"));
        Write("c.txt", "破获案件3起"u8);
        Write(Path.Combine("b", "a.md"), "抓获**4人**"u8);
        Write("left.bin", "破获案件5起"u8);
        Write("~$c.docx", "破获案件5起"u8);
        ToolResult result = await ToolProcess.RunAsync("extract", folder.FullName, "--format", "jsonl");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        string[] lines = result.Output.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("4人", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"paragraph\":1", lines[0], StringComparison.Ordinal);
        Assert.Contains("3起", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("[", (await ToolProcess.RunAsync("extract", folder.FullName, "--format", "json")).Output, StringComparison.Ordinal);
        DirectoryInfo empty = folder.CreateSubdirectory("empty");
        result = await ToolProcess.RunAsync("extract", empty.FullName);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("holds no file that can be read; expected names that end in .txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bash_completes_commands_options_values_and_files()
    {
        if (!File.Exists("/bin/bash")) Assert.Skip("there is no bash");
        Write("report.txt", "甲"u8);
        string script = $$"""
            cd '{{folder.FullName}}'
            reportfacts() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "reportfacts.dll")}}' "$@"; }
            source <(reportfacts completion bash)
            try() {
              COMP_LINE="reportfacts $1"; COMP_POINT=${#COMP_LINE}
              read -ra COMP_WORDS <<< "$COMP_LINE"
              [[ "$COMP_LINE" == *" " ]] && COMP_WORDS+=("")
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
              _reportfacts
              echo "${COMPREPLY[*]}"
            }
            try "ver"; try "verify --fo"; try "verify --format h"; try "verify "; try "rules RF12"
            """;
        var start = new System.Diagnostics.ProcessStartInfo("/bin/bash") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string[] lines = (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Equal("", await error);
        // Where files are meant nothing is offered, and bash falls back to their names.
        Assert.Equal(["verify", "--format", "html", ""], lines[..4]);
        Assert.StartsWith("RF1201", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_keeps_the_bounds()
    {
        ToolResult result = await ToolProcess.RunWithInputAsync("破获12起，抓获30人。", "explain", "--max-claims", "1");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("more than 1 claims", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_begin_alike_are_listed()
    {
        ToolResult result = await ToolProcess.RunAsync("rules", "sum");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("sum.count", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("subset.share", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await ToolProcess.RunAsync("rules", "nothing")).ExitCode);
    }

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
