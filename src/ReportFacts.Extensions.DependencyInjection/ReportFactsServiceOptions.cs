namespace ReportFacts.Extensions.DependencyInjection;

/// <summary>What <see cref="Microsoft.Extensions.DependencyInjection.ReportFactsServiceCollectionExtensions"/> builds the analyzer from; can be bound from configuration.</summary>
/// <remarks>Not thread-safe while it is being set up; read once, when the analyzer is first asked for.</remarks>
/// <example>
/// The section of a configuration file:
/// <code language="json">
/// "ReportFacts": {
///   "MaxTextLength": 2000000,
///   "Lexicon": [ { "Table": "classifiers", "Form": "车次", "Meaning": "count" } ],
///   "Verification": { "Strict": true, "Disabled": [ "RF905" ] }
/// }
/// </code>
/// </example>
public sealed class ReportFactsServiceOptions
{
    /// <summary>Most characters (UTF-16 units) a document may have.</summary>
    /// <value>From 0 to 1,000,000,000; the default value is <see langword="null"/>: that of <see cref="ReportAnalyzerOptions.MaxTextLength"/>.</value>
    public int? MaxTextLength { get; set; }

    /// <summary>Most claims a document may have.</summary>
    /// <value>From 0 to 50,000,000; the default value is <see langword="null"/>: that of <see cref="ReportAnalyzerOptions.MaxClaims"/>.</value>
    public int? MaxClaims { get; set; }

    /// <summary>Rows to add to the lexicon.</summary>
    /// <value>Empty at first.</value>
    public IList<LexiconRowOptions> Lexicon { get; } = new List<LexiconRowOptions>();

    /// <summary>What to check.</summary>
    /// <value>The defaults of <see cref="ReportFacts.Verification.VerificationOptions"/> at first.</value>
    public VerificationServiceOptions Verification { get; } = new();
}
