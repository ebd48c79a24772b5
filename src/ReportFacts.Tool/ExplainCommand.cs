using System.CommandLine;
using ReportFacts.Serialization;
using ReportFacts.Text;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary><c>reportfacts explain</c>: lists what was read as a number and why it is a claim or not.</summary>
internal static class ExplainCommand
{
    private const string Help = """
        Lists every number-like expression that was read, also those that are no claims (idioms, names, labels, list numbers), with the reason
        and the lexicon row that decided.

        Examples:
          reportfacts explain report.txt
          echo '三位一体推进，破获案件12起' | reportfacts explain -
        """;

    private static readonly string[] Columns = ["line:col", "text", "claim", "no claim because", "lexicon row"];

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = SharedOptions.Files();
        Option<InputFormat?> input = SharedOptions.Input();
        Option<OutputFormat> format = SharedOptions.Format("table", "json", "jsonl");
        Option<DateOnly?> referenceDate = SharedOptions.ReferenceDate();
        Option<int> jobs = SharedOptions.Jobs();
        Option<string?> output = SharedOptions.Output();
        var command = new Command("explain", Help) { files, input, format, output, referenceDate, jobs };
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
        return format == OutputFormat.Table
            ? new TableResultWriter(output, "readings", Columns, (text, _) => Rows(text, Explain(text)))
            : ResultWriters.Json(output, inputs, format, (writer, text, _) => FactSheetJson.WriteReadings(writer, Explain(text)));
    }

    private static List<string[]> Rows(string text, IReadOnlyList<Reading> readings)
    {
        var lines = new LineMap(text);
        var rows = new List<string[]>(readings.Count);
        foreach (Reading reading in readings)
        {
            bool claim = reading.Mention.IsClaim;
            rows.Add([
                lines.PositionOf(reading.Span.Start).ToString(), reading.SourceText, claim ? CellText.Kind(reading.Mention.Kind) : "",
                claim ? "" : CellText.Reason(reading.Mention.Suppression),
                reading.Mention.Row is { } row ? $"{row.Table}/{row.Id}: {row.Form} = {row.Meaning} ({row.Source})" : "",
            ]);
        }
        return rows;
    }
}
