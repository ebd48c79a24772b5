namespace ReportFacts.Tool;

/// <summary>The analyzer as commands use it. Thread-safe.</summary>
/// <param name="options">The bounds.</param>
/// <param name="referenceDate">What relative dates are resolved against.</param>
internal sealed class Analysis(ReportAnalyzerOptions options, DateOnly? referenceDate)
{
    private readonly ReportAnalyzer analyzer = options == new ReportAnalyzerOptions() ? ReportAnalyzer.Default : new(options);

    /// <summary>Extracts the claims of a document.</summary>
    /// <exception cref="DocumentProblemException">The document goes beyond a bound.</exception>
    public FactSheet Extract(string text)
    {
        FactSheet sheet = analyzer.Extract(text, referenceDate);
        return sheet.Problem is { } problem ? throw new DocumentProblemException(problem) : sheet;
    }

    /// <summary>The claims of a document and all that was read as a number in it, claim or not.</summary>
    /// <exception cref="DocumentProblemException">The document goes beyond a bound.</exception>
    public (FactSheet Sheet, IReadOnlyList<Reading> Readings) Explain(string text) => (Extract(text), analyzer.Explain(text, referenceDate));
}
