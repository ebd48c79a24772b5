using System.CommandLine;
using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Serialization;
using ReportFacts.Text;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;
using ReportFacts.Verification;

namespace ReportFacts.Tool;

/// <summary><c>reportfacts extract</c>: prints the claims of documents.</summary>
internal static class ExtractCommand
{
    private const string Help = """
        Prints the numeric claims of documents: kind, value, unit, what is counted, and the exact place.

        Examples:
          reportfacts extract report.txt
          reportfacts extract report.txt --format json --reference-date 2021-05-01
          reportfacts extract report.txt --format html -o report.html
          cat reports.jsonl | reportfacts extract --input jsonl --format jsonl > claims.jsonl

        Exit codes: 0 done, 1 a document could not be read (the others were done), 2 wrong usage.
        """;

    private static readonly string[] Columns = ["#", "kind", "value", "unit", "approximation", "head", "place", "text"];

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = SharedOptions.Files();
        Option<InputFormat?> input = SharedOptions.Input();
        Option<OutputFormat> format = SharedOptions.Format("table", "json", "jsonl", "html");
        Option<DateOnly?> referenceDate = SharedOptions.ReferenceDate();
        Option<int> jobs = SharedOptions.Jobs();
        Option<string?> output = SharedOptions.Output();
        Option<MessageLanguage> language = SharedOptions.Language();
        Option<string?> password = SharedOptions.Password();
        var bounds = new BoundOptions();
        var command = new ToolCommand("extract", Help) { files, input, format, output, language, referenceDate, password, jobs, bounds.MaxLength, bounds.MaxClaims };
        command.SetAction(result =>
        {
            var inputs = new InputSelection(result.GetValue(files) ?? [], result.GetValue(input)) { Jobs = result.GetValue(jobs), Password = result.GetValue(password) };
            if (console.WithOutput(result.GetValue(output), inputs.Files) is not { } target) return ExitCode.Usage;
            var analysis = new Analysis(bounds.Read(result), result.GetValue(referenceDate));
            if (result.GetValue(format) != OutputFormat.Html) return DocumentLoop.Run(target, inputs, CreateWriter(target.Output, inputs, result.GetValue(format), analysis));
            return DocumentLoop.RunReport(
                target, inputs, (document, text) => new VerificationResult(document.ToReport(text), analysis.Extract(text), null, null),
                ResultWriters.ExtractionPage(result.GetValue(language)));
        });
        return command;
    }

    private static IResultWriter CreateWriter(ResultStream output, InputSelection inputs, OutputFormat format, Analysis analysis) =>
        format == OutputFormat.Table
            ? new TableResultWriter(output, "claim", Columns, (text, document) => Rows(document, analysis.Extract(text)))
            : ResultWriters.Json(output, inputs, format, (writer, text, document) => FactSheetJson.WriteProperties(writer, analysis.Extract(text), document.Places));

    private static List<string[]> Rows(Document document, FactSheet sheet)
    {
        var lines = new LineMap(sheet.Text);
        var rows = new List<string[]>(sheet.Claims.Count);
        foreach (Claim claim in sheet.Claims)
        {
            rows.Add([
                claim.Id.ToString(CultureInfo.InvariantCulture), CellText.Kind(claim.Kind), CellText.Value(claim), (claim as NumericClaim)?.Unit ?? "",
                CellText.Approximation(claim), claim.Head ?? "", document.PlaceOf(claim.Span.Start, lines), claim.SourceText,
            ]);
        }
        return rows;
    }
}
