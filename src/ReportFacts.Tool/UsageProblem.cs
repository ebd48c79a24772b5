using System.CommandLine;
using System.CommandLine.Parsing;

namespace ReportFacts.Tool;

/// <summary>Says what is wrong with a command line, and what was expected.</summary>
internal static class UsageProblem
{
    /// <summary>Writes a line for every mistake.</summary>
    /// <returns><see cref="ExitCode.Usage"/>.</returns>
    public static int Report(ParseResult parsed, TextWriter writer)
    {
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [var word, ..]) writer.WriteLine($"reportfacts: {NoCommand(root, word)}");
        else foreach (string message in parsed.Errors.Select(MessageOf).Distinct(StringComparer.Ordinal)) writer.WriteLine($"reportfacts: {message}");
        string command = parsed.CommandResult.Command is ToolCommand asked ? $" {asked.Name}" : "";
        writer.WriteLine($"Try 'reportfacts{command} --help'.");
        return ExitCode.Usage;
    }

    private static string NoCommand(RootCommand root, string word)
    {
        string commands = string.Join(", ", root.Subcommands.Select(command => command.Name));
        return File.Exists(word)
            ? $"'{word}' is no command; 'reportfacts verify {word}' checks that file, other commands: {commands}"
            : $"'{word}' is no command; expected one of {commands}";
    }

    // The parser puts each of the values that are allowed on a line of its own, and does not say of which option.
    private static string MessageOf(ParseError error)
    {
        string[] lines = error.Message.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length < 2) return error.Message;
        string where = error.SymbolResult switch
        {
            OptionResult option => $"{option.Option.Name}: ",
            ArgumentResult { Parent: OptionResult option } => $"{option.Option.Name}: ",
            ArgumentResult argument => $"{argument.Argument.Name}: ",
            _ => "",
        };
        string found = error.SymbolResult?.Tokens is [var token, ..] ? token.Value : "";
        return $"{where}'{found}' is not one of {string.Join(", ", lines[1..]).Replace("'", "", StringComparison.Ordinal)}";
    }
}
