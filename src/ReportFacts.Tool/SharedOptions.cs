using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;
using ReportFacts.Verification;

namespace ReportFacts.Tool;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Files()
    {
        var argument = new Argument<string[]>("FILES")
        {
            Description = "Files to read, and folders of them: text (UTF-8, UTF-16, GB 18030), PDF, Word (.docx), Markdown, HTML, JSON Lines; - or nothing reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        // A mistyped option would otherwise be taken for a file. A file of such a name can be given as ./-name.
        argument.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"Unknown option '{token.Value}'.");
            }
        });
        return argument;
    }

    public static Option<InputFormat?> Input()
    {
        var option = new Option<InputFormat?>("--input")
        {
            Description = "text: a file is one document; jsonl: every line is {\"id\",\"text\"}. Told by the file name when left out.",
        };
        option.AcceptOnlyFromAmong("text", "jsonl");
        return option;
    }

    /// <param name="names">The formats that the command has.</param>
    public static Option<OutputFormat> Format(params string[] names)
    {
        var option = new Option<OutputFormat>("--format") { Description = "How to print. The default is table." };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    public static Option<string?> Output() => new("--output", "-o") { HelpName = "FILE", Description = "File to write the results to instead of standard output." };

    public static Option<MessageLanguage> Language()
    {
        var option = new Option<MessageLanguage>("--language")
        {
            Description = "Language of messages and reports: zh or en. The default is zh.",
            CustomParser = result => string.Equals(result.Tokens[0].Value, "en", StringComparison.Ordinal) ? MessageLanguage.English : MessageLanguage.Chinese,
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs") { HelpName = "N", Description = "Documents worked on at a time. The default is one per processor; results keep the order of the input." };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int jobs) || jobs is < 1 or > 1024))
                result.AddError($"--jobs: '{result.Tokens[0].Value}' is not a number from 1 to 1024");
        });
        return option;
    }

    public static Option<string?> Password() => new("--password") { HelpName = "PASSWORD", Description = "Opens encrypted PDF files." };

    public static Option<DateOnly?> ReferenceDate() => new("--reference-date")
    {
        HelpName = "DATE",
        Description = "Date of the report, such as 2021-05-01, to resolve 去年, 上年末 and their like.",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return date;
            result.AddError($"--reference-date: '{result.Tokens[0].Value}' is not a date of the form 2021-05-01");
            return null;
        },
    };
}
