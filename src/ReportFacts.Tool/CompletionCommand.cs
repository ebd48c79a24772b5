using System.CommandLine;
using System.Text;

namespace ReportFacts.Tool;

/// <summary><c>reportfacts completion</c>: prints the script that lets a shell complete commands, options and rules.</summary>
internal static class CompletionCommand
{
    private const string Help = """
        Prints a script that lets a shell complete commands, options, their values and rule ids.

        Examples:
          source <(reportfacts completion bash)        # in ~/.bashrc
          source <(reportfacts completion zsh)         # in ~/.zshrc, behind compinit
          reportfacts completion fish > ~/.config/fish/completions/reportfacts.fish
          reportfacts completion powershell >> $PROFILE
        """;

    // All of them ask the tool itself: [suggest:POSITION] "LINE" prints one suggestion a line. Options are offered only to a word that begins like
    // one, so that the names of files come up where files are meant.
    private const string Bash = """
        _reportfacts() {
          local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}" without='^[-/]'
          [[ "$word" == -* ]] && without='^/'
          COMPREPLY=($(compgen -W "$(reportfacts "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null | grep -v "$without")" -- "$word"))
        }
        complete -o default -F _reportfacts reportfacts
        """;

    private const string Zsh = """
        _reportfacts() {
          local line="${words[1,CURRENT]}" without='^[-/]'
          [[ "${words[CURRENT]}" == -* ]] && without='^/'
          local -a found=("${(@f)$(reportfacts "[suggest:${#line}]" "$line" 2>/dev/null | grep -v "$without")}")
          [[ -n "$found" ]] && compadd -a found || _files
        }
        compdef _reportfacts reportfacts
        """;

    private const string Fish = """
        complete -c reportfacts -a '(set -l line (commandline -cp); reportfacts "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName reportfacts -ScriptBlock {
          param($word, $line, $position)
          reportfacts "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var command = new ToolCommand("completion", Help) { shell };
        command.SetAction(result =>
        {
            string script = result.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => PowerShell };
            console.Output.Write(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n") + "\n"));
            return ExitCode.Success;
        });
        return command;
    }
}
