using System.CommandLine;
using System.CommandLine.Parsing;
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
        if (parsed.Errors.Count > 0) return ReportUsage(parsed.Errors, console.Error);
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

    private static int ReportUsage(IReadOnlyList<ParseError> errors, TextWriter writer)
    {
        foreach (ParseError error in errors) writer.WriteLine($"reportfacts: {error.Message}");
        writer.WriteLine("Try 'reportfacts --help'.");
        return ExitCode.Usage;
    }
}
