using System.CommandLine;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary><c>reportfacts extract</c>: prints the claims of documents.</summary>
internal static class ExtractCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = SharedOptions.Files();
        Option<InputFormat?> input = SharedOptions.Input();
        Option<DateOnly?> referenceDate = SharedOptions.ReferenceDate();
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("extract", "Prints the numeric claims of documents with their values and places.") { files, input, format, referenceDate };
        command.SetAction(result => Run(
            console,
            result.GetValue(files) ?? [],
            result.GetValue(input),
            result.GetValue(format),
            result.GetValue(referenceDate)));
        return command;
    }

    private static int Run(ToolConsole console, string[] files, InputFormat? input, OutputFormat format, DateOnly? referenceDate)
    {
        IResultWriter writer = CreateWriter(console, files, input, format);
        var diagnostics = new Diagnostics(console.Error);
        foreach (Document document in DocumentReader.Read(files, input, console.Input))
        {
            if (document.Text is { } text)
            {
                writer.Write(document, ReportAnalyzer.Default.Extract(text, referenceDate));
                continue;
            }
            diagnostics.Error(document.Error!);
            writer.WriteError(document);
        }
        writer.Complete();
        return diagnostics.AnyError ? ExitCode.DocumentFailed : ExitCode.Success;
    }

    private static IResultWriter CreateWriter(ToolConsole console, string[] files, InputFormat? input, OutputFormat format)
    {
        if (format == OutputFormat.Table) return new ClaimTable(new PlainOrDrawnTable(console.Output, console.IsTerminal));
        if (format == OutputFormat.Jsonl) return new JsonResultWriter(console.Output, indented: false, array: false);
        // The shape of the output follows from the command line alone, never from what the input holds.
        bool single = files.Length <= 1 && (input ?? DocumentReader.FormatOf(files.FirstOrDefault(DocumentReader.StandardInput))) == InputFormat.Text;
        return new JsonResultWriter(console.Output, indented: true, array: !single);
    }
}
