using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts;

/// <content>Many documents.</content>
public sealed partial class ReportAnalyzer
{
    /// <summary>Extracts the claims of many documents on several threads.</summary>
    /// <param name="documents">The documents; read one by one, only a few ahead of the results.</param>
    /// <param name="maxDegreeOfParallelism">How many are worked on at a time; 0 is one per processor.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>One result a document, in the order of the input, each as soon as it and those before it are done. A document that cannot be
    /// read has a <see cref="ExtractionResult.Problem"/> in its place. What <paramref name="documents"/> throws comes behind the results before.</returns>
    /// <remarks>Memory is bounded by the few documents in work, whatever the length of the stream. Enumerating again reads <paramref name="documents"/> again.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is negative.</exception>
    /// <example><code>
    /// await foreach (ExtractionResult result in ReportAnalyzer.Default.ExtractAsync(documents))
    ///     Console.WriteLine(result.IsRead ? $"{result.Document.Id}: {result.Facts.Claims.Count} claims" : $"{result.Document.Id}: {result.Problem.Message}");
    /// </code></example>
    public IAsyncEnumerable<ExtractionResult> ExtractAsync(
        IAsyncEnumerable<ReportDocument> documents, int maxDegreeOfParallelism = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return OrderedParallel.SelectAsync(documents, ExtractOne, DegreeOf(maxDegreeOfParallelism), cancellationToken);
    }

    /// <summary>Checks many documents on several threads: each against itself, and against its own <see cref="ReportDocument.SourceText"/> where it has one.</summary>
    /// <param name="documents">The documents; read one by one, only a few ahead of the results.</param>
    /// <param name="options">What to check; defaults when left out.</param>
    /// <param name="maxDegreeOfParallelism">How many are worked on at a time; 0 is one per processor.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>One result a document, as <see cref="ExtractAsync"/> gives them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is negative.</exception>
    /// <example><code>
    /// await foreach (VerificationResult result in ReportAnalyzer.Default.VerifyAsync(documents))
    ///     Console.WriteLine($"{result.Document.Id}: {result.Report?.Findings.Count} findings");
    /// </code></example>
    public IAsyncEnumerable<VerificationResult> VerifyAsync(
        IAsyncEnumerable<ReportDocument> documents, VerificationOptions? options = null, int maxDegreeOfParallelism = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        VerificationOptions chosen = options ?? new();
        return OrderedParallel.SelectAsync(
            documents, document => VerifyOne(document, null, chosen), DegreeOf(maxDegreeOfParallelism), cancellationToken);
    }

    /// <summary>Checks many documents on several threads: each against itself, a table of facts, and its own <see cref="ReportDocument.SourceText"/> where it has one.</summary>
    /// <param name="documents">The documents; read one by one, only a few ahead of the results.</param>
    /// <param name="reference">The table.</param>
    /// <param name="options">What to check; defaults when left out.</param>
    /// <param name="maxDegreeOfParallelism">How many are worked on at a time; 0 is one per processor.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>One result a document, as <see cref="ExtractAsync"/> gives them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or <paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is negative.</exception>
    /// <example><code>
    /// ReferenceFacts table = ReferenceFacts.Parse(File.ReadAllText("table.csv"));
    /// await foreach (VerificationResult result in ReportAnalyzer.Default.VerifyAsync(documents, table))
    ///     Console.WriteLine($"{result.Document.Id}: {result.Report?.Verdicts.Count} verdicts");
    /// </code></example>
    public IAsyncEnumerable<VerificationResult> VerifyAsync(
        IAsyncEnumerable<ReportDocument> documents, ReferenceFacts reference, VerificationOptions? options = null, int maxDegreeOfParallelism = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(reference);
        VerificationOptions chosen = options ?? new();
        return OrderedParallel.SelectAsync(
            documents, document => VerifyOne(document, reference, chosen), DegreeOf(maxDegreeOfParallelism), cancellationToken);
    }

    private ExtractionResult ExtractOne(ReportDocument document)
    {
        DocumentProblem? problem = Guard(document, out FactSheet? facts, text => Extract(text, document.ReferenceDate));
        return new(document, facts, problem ?? facts?.Problem) { Facts = facts is { Problem: null } ? facts : null };
    }

    private VerificationResult VerifyOne(ReportDocument document, ReferenceFacts? reference, VerificationOptions options)
    {
        DocumentProblem? problem = Guard(document, out (FactSheet Facts, VerificationReport Report) both, text =>
        {
            FactSheet facts = Extract(text, document.ReferenceDate);
            FactSheet? source = document.SourceText is { } sourceText ? Extract(sourceText, document.ReferenceDate) : null;
            return (facts, VerifyWithWhatThereIs(facts, source, reference, options));
        });
        problem ??= both.Report.Problem;
        return problem is null ? new(document, both.Facts, both.Report, null) : new(document, null, null, problem);
    }

    private VerificationReport VerifyWithWhatThereIs(FactSheet facts, FactSheet? source, ReferenceFacts? reference, VerificationOptions options) => (source, reference) switch
    {
        (null, null) => Verify(facts, options),
        (null, not null) => Verify(facts, reference, options),
        (not null, null) => VerifyAgainst(facts, source, options),
        _ => VerifyAgainst(facts, source, reference, options),
    };

    // One bad document, or one plug-in that cannot take it, must not end the stream of the others.
    private static DocumentProblem? Guard<TResult>(ReportDocument document, out TResult? result, Func<string, TResult> work)
    {
        result = default;
        if (document.Text is not { } text) return new(DocumentProblemKind.Unreadable, document.Error ?? "the document has no text");
        try
        {
            result = work(text);
            return null;
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or OutOfMemoryException))
        {
            return new(DocumentProblemKind.PlugInFailed, $"{failure.GetType().Name}: {failure.Message}") { Exception = failure };
        }
    }

    private static int DegreeOf(int maxDegreeOfParallelism)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxDegreeOfParallelism);
        return maxDegreeOfParallelism == 0 ? Environment.ProcessorCount : Math.Min(maxDegreeOfParallelism, 1024);
    }
}
