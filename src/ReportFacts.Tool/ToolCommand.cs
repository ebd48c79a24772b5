using System.CommandLine;

namespace ReportFacts.Tool;

/// <summary>A command whose help ends in examples.</summary>
/// <param name="name">Its name.</param>
/// <param name="help">What it does in the first paragraph, which the list of commands shows, too; behind it what only its own help shows.</param>
internal sealed class ToolCommand(string name, string help) : Command(name, help.ReplaceLineEndings("\n").Split("\n\n")[0].Replace('\n', ' '))
{
    /// <summary>What stands behind the first paragraph.</summary>
    public string More { get; } = help.ReplaceLineEndings("\n").Split("\n\n", 2) is [_, var more] ? more : "";
}
