using System.Diagnostics;
using System.Text;

namespace ReportFacts.Tests.Tool;

/// <summary>Runs the built tool as a process of its own.</summary>
internal static class ToolProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Task<ToolResult> RunAsync(params string[] arguments) => RunWithInputAsync([], arguments);

    public static Task<ToolResult> RunWithInputAsync(string input, params string[] arguments) => RunWithInputAsync(Utf8.GetBytes(input), arguments);

    public static async Task<ToolResult> RunWithInputAsync(byte[] input, params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool ended without reading: wrong usage.
        }
        await process.WaitForExitAsync();
        return new ToolResult(process.ExitCode, await output, await error);
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "reportfacts.dll"));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
