using ReportFacts.Text;
using ReportFacts.Tool.Input;
using ReportFacts.Tool.Output;

namespace ReportFacts.Tool;

/// <summary>
/// What every command does: read documents one by one, work on several at a time, write a result for each in its place, and go on after a
/// bad one.
/// </summary>
internal static class DocumentLoop
{
    /// <summary>Runs over all inputs and writes a piece for each.</summary>
    /// <returns><see cref="ExitCode.Success"/>, or <see cref="ExitCode.DocumentFailed"/> when a document could not be read.</returns>
    public static int Run(ToolConsole console, InputSelection inputs, IResultWriter writer)
    {
        bool failed = false;
        using ResultStream output = console.Output;
        foreach (Outcome<Action> outcome in Read(console, inputs, writer.Prepare))
        {
            if (outcome.Result is { } write)
            {
                write();
                continue;
            }
            failed = true;
            writer.WriteError(outcome.Document, outcome.Error);
        }
        writer.Complete();
        return failed ? ExitCode.DocumentFailed : ExitCode.Success;
    }

    /// <summary>Runs over all inputs and writes one report over all of them.</summary>
    /// <param name="console">Where to read from and write to.</param>
    /// <param name="inputs">What to read.</param>
    /// <param name="analyze">Makes the result of a document, given its text; runs on several threads at a time.</param>
    /// <param name="write">Writes the report, pulling one result after the other.</param>
    public static int RunReport(
        ToolConsole console, InputSelection inputs, Func<Document, string, VerificationResult> analyze, Action<Stream, IEnumerable<VerificationResult>> write)
    {
        bool failed = false;
        using ResultStream output = console.Output;
        using (var buffered = new BufferedStream(output.AsStream(), 1 << 16)) write(buffered, Results());
        return failed ? ExitCode.DocumentFailed : ExitCode.Success;

        IEnumerable<VerificationResult> Results()
        {
            foreach (Outcome<VerificationResult> outcome in Read(console, inputs, analyze))
            {
                failed |= outcome.Result is null;
                yield return outcome.Result ?? Unread(outcome);
            }
        }
    }

    private static VerificationResult Unread(Outcome<VerificationResult> outcome) =>
        new(ReportDocument.Unreadable(outcome.Document.Title, outcome.Error), null, null, new DocumentProblem(DocumentProblemKind.Unreadable, outcome.Error));

    // Messages of documents that could not be read go to standard error here, whatever the format.
    private static IEnumerable<Outcome<T>> Read<T>(ToolConsole console, InputSelection inputs, Func<Document, string, T> work)
        where T : class
    {
        int jobs = inputs.Jobs == 0 ? Environment.ProcessorCount : inputs.Jobs;
        IAsyncEnumerable<Document> documents = BackgroundReader.ReadAsync(DocumentReader.Read(inputs, console.Input), CancellationToken.None);
        if (console.InputIsTerminal && inputs.ReadsStandardInput) console.Error.WriteLine("reportfacts: reading what you type; end it with Ctrl-D on a line of its own (Windows: Ctrl-Z)");
        using Progress? progress = Progress.Start(console, inputs);
        foreach (Outcome<T> outcome in OrderedParallel.SelectAsync(documents, document => Try(document, work), jobs, CancellationToken.None).ToBlockingEnumerable())
        {
            if (outcome.Document.Notes.Count > 0 || outcome.Result is null) progress?.Clear();
            foreach (string note in outcome.Document.Notes) console.Error.WriteLine($"reportfacts: {note}");
            if (outcome.Result is null) console.Error.WriteLine($"reportfacts: {outcome.Error}");
            yield return outcome;
            progress?.Count(outcome.Document);
        }
    }

    private static Outcome<T> Try<T>(Document document, Func<Document, string, T> work)
        where T : class
    {
        if (document.Load is { } load) document = load();
        if (document.Text is not { } text) return new(document, null, document.Error ?? "cannot be read");
        try
        {
            return new(document, work(document, text), "");
        }
        catch (DocumentProblemException problem)
        {
            return new(document, null, $"{document.Title}: {problem.Message}");
        }
    }

    private readonly record struct Outcome<T>(Document Document, T? Result, string Error);
}
