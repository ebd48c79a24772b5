using System.CommandLine;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary>The tool's commands, and how they end.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, ToolConsole console)
    {
        var root = new RootCommand("Turns the numbers of Chinese report prose into typed, checkable facts with their exact places.")
        {
            ExtractCommand.Create(console),
            ExplainCommand.Create(console),
            VerifyCommand.Create(console),
            RulesCommand.Create(console),
            CompletionCommand.Create(console),
        };
        ToolHelp.AddTo(root);
        ParseResult parsed = root.Parse(arguments);
        if (arguments.Length == 0) return ShowHelp(root, console.Error);
        if (parsed.Errors.Count > 0 && parsed.Action is not ToolHelp) return UsageProblem.Report(parsed, console.Error);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (IOException failure) when (ResultStream.IsBrokenPipe(failure))
        {
            return ExitCode.Success; // The reader had enough (head, a closed pager).
        }
        catch (IOException failure)
        {
            console.Error.WriteLine($"reportfacts: cannot write the results: {failure.Message}");
            return ExitCode.DocumentFailed;
        }
    }

    // Without a command nothing was asked for; the help says what can be.
    private static int ShowHelp(RootCommand root, TextWriter writer)
    {
        root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = writer, EnableDefaultExceptionHandler = false });
        return ExitCode.Usage;
    }
}
