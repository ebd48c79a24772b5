using System.CommandLine;
using System.Text;
using ReportFacts.Tool.Output;
using ReportFacts.Verification;

namespace ReportFacts.Tool;

/// <summary><c>reportfacts rules</c>: lists the rules of verification, or tells all about one.</summary>
internal static class RulesCommand
{
    private const string Help = """
        Lists the rules of verification, or tells what one checks, with an example.

        Examples:
          reportfacts rules
          reportfacts rules RF102
          reportfacts rules subset.share --language en
          reportfacts rules sum
        """;

    public static Command Create(ToolConsole console)
    {
        var id = new Argument<string?>("RULE") { HelpName = "RULE", Description = "Id or name of a rule, such as RF102 or sum.count, or what several begin with, such as sum or RF1; all rules when left out.", Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add(_ => RuleCatalogue.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id, detail: rule.Name)));
        Option<MessageLanguage> language = SharedOptions.Language();
        var command = new ToolCommand("rules", Help) { id, language };
        command.SetAction(result =>
        {
            using ResultStream output = console.Output;
            if (result.GetValue(id) is not { } asked)
            {
                output.Write(Encoding.UTF8.GetBytes(RuleText.List(RuleCatalogue.All, result.GetValue(language))));
                return ExitCode.Success;
            }
            Rule? rule = RuleCatalogue.All.FirstOrDefault(rule => string.Equals(rule.Id, asked, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, asked, StringComparison.OrdinalIgnoreCase));
            if (rule is null)
            {
                Rule[] group = [.. RuleCatalogue.All.Where(rule => IsIn(asked, rule))];
                if (group.Length > 0)
                {
                    output.Write(Encoding.UTF8.GetBytes(RuleText.List(group, result.GetValue(language))));
                    return ExitCode.Success;
                }
                console.Error.WriteLine($"reportfacts: there is no rule '{asked}'; 'reportfacts rules' lists all.");
                return ExitCode.Usage;
            }
            output.Write(Encoding.UTF8.GetBytes(RuleText.Detail(rule, result.GetValue(language))));
            return ExitCode.Success;
        });
        return command;
    }

    private static bool IsIn(string asked, Rule rule) =>
        rule.Id.StartsWith(asked, StringComparison.OrdinalIgnoreCase) || rule.Name.StartsWith(asked + ".", StringComparison.OrdinalIgnoreCase);
}
