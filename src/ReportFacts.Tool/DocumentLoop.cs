using System.Text.Json;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary>
/// What every command does: read documents one by one, work on several at a time, write a result for each in its place, and go on after a
/// bad one.
/// </summary>
internal static class DocumentLoop
{
    /// <summary>Runs over all inputs.</summary>
    /// <returns><see cref="ExitCode.Success"/>, or <see cref="ExitCode.DocumentFailed"/> when a document could not be read.</returns>
    public static int Run(ToolConsole console, InputSelection inputs, IResultWriter writer) => RunAsync(console, inputs, writer).GetAwaiter().GetResult();

    /// <summary>Makes the writer of JSON in the shape that format and inputs ask for.</summary>
    public static IResultWriter CreateJsonWriter(ToolConsole console, InputSelection inputs, OutputFormat format, Action<Utf8JsonWriter, string, Document> writeResult)
    {
        JsonShape shape = format == OutputFormat.Jsonl ? JsonShape.Lines : inputs.IsSingleText ? JsonShape.Object : JsonShape.Array;
        return new JsonResultWriter(console.Output, shape, writeResult);
    }

    private static async Task<int> RunAsync(ToolConsole console, InputSelection inputs, IResultWriter writer)
    {
        bool failed = false;
        int jobs = inputs.Jobs == 0 ? Environment.ProcessorCount : inputs.Jobs;
        IAsyncEnumerable<Document> documents = BackgroundReader.ReadAsync(DocumentReader.Read(inputs, console.Input), CancellationToken.None);
        await foreach (PreparedResult result in OrderedParallel.SelectAsync(documents, document => Prepare(document, writer), jobs, CancellationToken.None))
        {
            if (result.Write is { } write)
            {
                write();
                continue;
            }
            failed = true;
            console.Error.WriteLine($"reportfacts: {result.Error}");
            writer.WriteError(result.Document, result.Error);
        }
        writer.Complete();
        return failed ? ExitCode.DocumentFailed : ExitCode.Success;
    }

    private static PreparedResult Prepare(Document document, IResultWriter writer)
    {
        if (document.Text is not { } text) return new(document, null, document.Error ?? "cannot be read");
        try
        {
            return new(document, writer.Prepare(document, text), "");
        }
        catch (DocumentProblemException problem)
        {
            return new(document, null, $"{document.Title}: {problem.Message}");
        }
    }

    private readonly record struct PreparedResult(Document Document, Action? Write, string Error);
}
