using System.CommandLine;
using ReportFacts.Serialization;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary><c>reportfacts explain</c>: lists what was read as a number and why it is a claim or not.</summary>
internal static class ExplainCommand
{
    private const string Help = """
        Lists every number-like expression that was read. For a claim it says why each slot (head, scope, period …) was filled as it was; for
        what is no claim (idioms, names, labels, list numbers) why not; and which lexicon row decided.

        Examples:
          reportfacts explain report.txt
          echo '三位一体推进，破获案件12起' | reportfacts explain -
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = SharedOptions.Files();
        Option<InputFormat?> input = SharedOptions.Input();
        Option<OutputFormat> format = SharedOptions.Format("table", "json", "jsonl");
        Option<DateOnly?> referenceDate = SharedOptions.ReferenceDate();
        Option<int> jobs = SharedOptions.Jobs();
        Option<string?> output = SharedOptions.Output();
        var command = new ToolCommand("explain", Help) { files, input, format, output, referenceDate, jobs };
        command.SetAction(result =>
        {
            var inputs = new InputSelection(result.GetValue(files) ?? [], result.GetValue(input)) { Jobs = result.GetValue(jobs) };
            if (console.WithOutput(result.GetValue(output), inputs.Files) is not { } target) return ExitCode.Usage;
            return DocumentLoop.Run(target, inputs, CreateWriter(target.Output, inputs, result.GetValue(format), result.GetValue(referenceDate)));
        });
        return command;
    }

    private static IResultWriter CreateWriter(ResultStream output, InputSelection inputs, OutputFormat format, DateOnly? referenceDate)
    {
        IReadOnlyList<Reading> Explain(string text) => ReportAnalyzer.Default.Explain(text, referenceDate);
        var analysis = new Analysis(new(), referenceDate);
        return format == OutputFormat.Table
            ? new TextResultWriter(output, (text, document) =>
                new ReadingText(new Paint(Paint.IsWanted(output))).Of(document.Title, analysis.Extract(text), Explain(text)))
            : ResultWriters.Json(output, inputs, format, (writer, text, _) => FactSheetJson.WriteReadings(writer, Explain(text)));
    }
}
