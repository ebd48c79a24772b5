namespace ReportFacts.Tool;

/// <summary>The analyzer as commands use it.</summary>
internal static class Analysis
{
    /// <summary>Extracts the claims of a document. Thread-safe.</summary>
    /// <exception cref="DocumentProblemException">The document goes beyond a bound.</exception>
    public static FactSheet Extract(string text, DateOnly? referenceDate)
    {
        FactSheet sheet = ReportAnalyzer.Default.Extract(text, referenceDate);
        return sheet.Problem is { } problem ? throw new DocumentProblemException(problem) : sheet;
    }
}
