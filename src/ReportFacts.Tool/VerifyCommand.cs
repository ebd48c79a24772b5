using System.CommandLine;
using ReportFacts.Serialization;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;
using ReportFacts.Verification;

namespace ReportFacts.Tool;

/// <summary><c>reportfacts verify</c>: checks the numbers of documents against each other.</summary>
internal static class VerifyCommand
{
    private const string Help = """
        Checks the numbers of documents: sums, parts, shares, growth, dates, order, repetitions and style.
        Every finding shows the arithmetic and every number that could be wrong.

        Examples:
          reportfacts verify report.txt
          reportfacts verify 年报.pdf 稿件/ --format html -o report.html
          reportfacts verify report.txt --strict --language en --fail-on error
          reportfacts verify report.txt --format html -o report.html
          reportfacts verify draft.txt --source source.txt
          reportfacts verify report.txt --facts table.csv --synonyms names.tsv --entity 江城市
          reportfacts verify report.txt --config reportfacts.json --baseline known.txt
          cat reports.jsonl | reportfacts verify --input jsonl --format jsonl > checked.jsonl

        With --facts or --source every text is checked against itself as well; both may be given.
        A line of JSON Lines with a "source" ({"id":…,"text":…,"source":…}) is checked against that text instead of --source.

        Exit codes: 0 nothing found, 1 something at or above --fail-on was found or a document could not be read, 2 wrong usage.
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = SharedOptions.Files();
        Option<InputFormat?> input = SharedOptions.Input();
        Option<OutputFormat> format = SharedOptions.Format("table", "json", "jsonl", "html", "sarif", "github", "junit");
        Option<DateOnly?> referenceDate = SharedOptions.ReferenceDate();
        Option<int> jobs = SharedOptions.Jobs();
        var strict = new Option<bool>("--strict") { Description = "Run also the rules that are off by default." };
        var facts = new Option<string?>("--facts") { HelpName = "FILE", Description = "Table of facts to check against, CSV or JSON." };
        var synonyms = new Option<string?>("--synonyms") { HelpName = "FILE", Description = "More names of the metrics in --facts: one group a line, names separated by tabs." };
        var entity = new Option<string?>("--entity") { HelpName = "PLACE", Description = "The place the documents speak of, as --facts names it: 全市, 我市 and no place at all are read as it." };
        var source = new Option<string?>("--source") { HelpName = "FILE", Description = "Source that every number must be supported by: text, PDF, Word (.docx), Markdown or HTML." };
        var baseline = new Option<string?>("--baseline") { HelpName = "FILE", Description = "File of known findings to leave out, one fingerprint a line." };
        var config = new Option<string?>("--config") { HelpName = "FILE", Description = "JSON file that switches rules on and off and sets severities: {\"rules\": {\"RF1213\": \"info\", \"RF1207\": \"off\"}}." };
        Option<Severity?> failOn = FailOn();
        Option<MessageLanguage> language = SharedOptions.Language();
        Option<string?> output = SharedOptions.Output();
        Option<string?> password = SharedOptions.Password();
        var bounds = new BoundOptions();
        var command = new ToolCommand("verify", Help)
        {
            files, input, format, output, referenceDate, password, jobs, bounds.MaxLength, bounds.MaxClaims, strict, facts, synonyms, entity, source, baseline, config, failOn, language,
        };
        command.SetAction(result =>
        {
            var inputs = new InputSelection(result.GetValue(files) ?? [], result.GetValue(input)) { WithSources = true, Jobs = result.GetValue(jobs), Password = result.GetValue(password) };
            if (ReadOptions(result.GetValue(config), console.Error) is not { } options) return ExitCode.Usage;
            VerificationRun? run = VerificationRun.Create(
                options with { Strict = options.Strict || result.GetValue(strict), Language = result.GetValue(language), Entity = result.GetValue(entity) },
                new Analysis(bounds.Read(result), result.GetValue(referenceDate)),
                new VerificationFiles(result.GetValue(facts), result.GetValue(synonyms), result.GetValue(source), result.GetValue(baseline), result.GetValue(password)), console.Error);
            if (run is null || console.WithOutput(result.GetValue(output), inputs.Files) is not { } target) return ExitCode.Usage;
            var threshold = new FindingThreshold(result.GetValue(failOn) ?? Severity.Warning);
            OutputFormat chosen = result.GetValue(format);
            int exit = chosen is OutputFormat.Table or OutputFormat.Json or OutputFormat.Jsonl
                ? DocumentLoop.Run(target, inputs, CreateWriter(target.Output, inputs, chosen, run, threshold))
                : DocumentLoop.RunReport(target, inputs, (document, text) => Verify(document, text, run, threshold), ResultWriters.Report(chosen, run.Options.Language));
            return exit == ExitCode.Success && threshold.IsReached ? ExitCode.Found : exit;
        });
        return command;
    }

    // The options of a configuration file, the default ones when there is none, nothing when it can't be used.
    private static VerificationOptions? ReadOptions(string? file, TextWriter error)
    {
        if (file is null) return new VerificationOptions();
        if (CompanionFile.TryRead(file, error) is not { } json) return null;
        try
        {
            return RuleConfiguration.Parse(json);
        }
        catch (FormatException problem)
        {
            error.WriteLine($"reportfacts: {file}:{problem.Message}");
            return null;
        }
    }

    private static IResultWriter CreateWriter(ResultStream output, InputSelection inputs, OutputFormat format, VerificationRun run, FindingThreshold threshold) =>
        format == OutputFormat.Table
            ? new TextResultWriter(output, (text, document) =>
            {
                (FactSheet sheet, VerificationReport report) = run.Verify(text, document.Source);
                return new FindingText(new Paint(Paint.IsWanted(output)), output.Width, run.Options.Language, document.Places).Of(document.Title, sheet, threshold.Note(report));
            })
            : ResultWriters.Json(output, inputs, format, (writer, text, document) =>
            {
                (FactSheet sheet, VerificationReport report) = run.Verify(text, document.Source);
                FactSheetJson.WriteProperties(writer, sheet, document.Places);
                VerificationJson.WriteProperties(writer, threshold.Note(report), run.Options.Language, document.Places);
            });

    private static VerificationResult Verify(Document document, string text, VerificationRun run, FindingThreshold threshold)
    {
        (FactSheet sheet, VerificationReport report) = run.Verify(text, document.Source);
        return new(document.ToReport(text), sheet, threshold.Note(report), null);
    }

    private static Option<Severity?> FailOn()
    {
        var option = new Option<Severity?>("--fail-on") { Description = "Least severity of a finding that makes the exit code 1. The default is warning." };
        option.AcceptOnlyFromAmong("info", "warning", "error");
        return option;
    }
}
