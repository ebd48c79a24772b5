using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReportFacts.Tool;

/// <summary>Help with examples behind it.</summary>
internal sealed class ToolHelp(HelpAction standard) : SynchronousCommandLineAction
{
    private const string Start = """
        Examples:
          reportfacts verify report.txt                                    # findings with their lines
          reportfacts verify report.txt --format html -o report.html       # a page to look at
          reportfacts extract report.txt --format json                     # what the numbers say
          reportfacts explain report.txt                                   # why they were read so
          reportfacts rules RF102                                          # what a rule checks
        """;

    /// <summary>Lets the help of a command line show examples.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (Option option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction standard } help) help.Action = new ToolHelp(standard);
        }
    }

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        int code = standard.Invoke(parseResult);
        string more = parseResult.CommandResult.Command is ToolCommand command ? command.More : Start;
        if (more.Length > 0) parseResult.InvocationConfiguration.Output.Write(more.ReplaceLineEndings("\n") + "\n");
        return code;
    }
}
