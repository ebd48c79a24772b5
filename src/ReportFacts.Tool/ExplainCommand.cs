using System.CommandLine;
using ReportFacts.Serialization;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary><c>reportfacts explain</c>: lists what was read as a number and why it is a claim or not.</summary>
internal static class ExplainCommand
{
    private const string Help = """
        Tells why numbers were read as they were, or left out.

        For a claim it says why each slot (head, scope, period …) was filled as it was; for what is no claim (idioms, names, labels, list numbers)
        why not; and which row of the lexicon decided.

        Examples:
          reportfacts explain report.txt
          echo '三位一体推进，破获案件12起' | reportfacts explain

        Exit codes: 0 done, 1 a document could not be read (the others were done), 2 wrong usage.
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = SharedOptions.Files();
        Option<InputFormat?> input = SharedOptions.Input();
        Option<OutputFormat> format = SharedOptions.Format("table", "json", "jsonl");
        Option<DateOnly?> referenceDate = SharedOptions.ReferenceDate();
        Option<int> jobs = SharedOptions.Jobs();
        Option<string?> output = SharedOptions.Output();
        Option<string?> password = SharedOptions.Password();
        var bounds = new BoundOptions();
        var command = new ToolCommand("explain", Help) { files, input, format, output, referenceDate, password, jobs, bounds.MaxLength, bounds.MaxClaims };
        command.SetAction(result =>
        {
            var inputs = new InputSelection(result.GetValue(files) ?? [], result.GetValue(input)) { Jobs = result.GetValue(jobs), Password = result.GetValue(password) };
            if (console.WithOutput(result.GetValue(output), inputs.Files) is not { } target) return ExitCode.Usage;
            return DocumentLoop.Run(target, inputs, CreateWriter(target.Output, inputs, result.GetValue(format), new Analysis(bounds.Read(result), result.GetValue(referenceDate))));
        });
        return command;
    }

    private static IResultWriter CreateWriter(ResultStream output, InputSelection inputs, OutputFormat format, Analysis analysis) =>
        format == OutputFormat.Table
            ? new TextResultWriter(output, (text, document) =>
            {
                (FactSheet sheet, IReadOnlyList<Reading> readings) = analysis.Explain(text);
                return new ReadingText(new Paint(Paint.IsWanted(output))).Of(document, sheet, readings);
            })
            : ResultWriters.Json(output, inputs, format, (writer, text, document) => FactSheetJson.WriteReadings(writer, analysis.Explain(text).Readings, document.Places));
}
