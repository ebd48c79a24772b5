using System.CommandLine;

namespace ReportFacts.Tool;

/// <summary>The tool's commands, and how they end.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, ToolConsole console)
    {
        var root = new RootCommand("Turns the numbers of Chinese report prose into typed facts with their exact places.") { ExtractCommand.Create(console) };
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors) console.Error.WriteLine($"reportfacts: {error.Message}");
            console.Error.WriteLine("Try 'reportfacts --help'.");
            return ExitCode.Usage;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (IOException)
        {
            // The reader of standard output went away (head, a closed pager): nobody is left to tell.
            return ExitCode.Success;
        }
    }
}
