using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Segmentation;

namespace ReportFacts;

/// <summary>What a <see cref="ReportAnalyzer"/> is built from.</summary>
/// <remarks>Immutable; as thread-safe as the plug-ins it names.</remarks>
/// <example><code>
/// var analyzer = new ReportAnalyzer(new ReportAnalyzerOptions { MaxTextLength = 2_000_000, MaxClaims = 100_000 });
/// </code></example>
public sealed record ReportAnalyzerOptions
{
    /// <summary>The words to know.</summary>
    /// <value>The default value is <see cref="ReportLexicon.Default"/>.</value>
    public ReportLexicon Lexicon { get; init; } = ReportLexicon.Default;

    /// <summary>The word segmenter that binding uses.</summary>
    /// <value>The default value is <see langword="null"/>: the built-in one.</value>
    public IWordSegmenter? Segmenter { get; init; }

    /// <summary>Recognizers for what the built-in scanner leaves; an earlier one wins over a later one.</summary>
    /// <value>The default value is empty.</value>
    public IReadOnlyList<IMentionRecognizer> Recognizers { get; init; } = [];

    /// <summary>Most characters (UTF-16 units) a document may have. A longer one gets a <see cref="FactSheet.Problem"/> and no claims.</summary>
    /// <value>From 0 to 1,000,000,000. The default value is 100,000,000, some sixty thousand newspaper pages.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int MaxTextLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000_000);
            field = value;
        }
    } = 100_000_000;

    /// <summary>Most claims a document may have. One with more gets a <see cref="FactSheet.Problem"/> and no claims: half a list would mislead.</summary>
    /// <value>From 0 to 50,000,000. The default value is 5,000,000; a claim takes some 100 bytes.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int MaxClaims
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 50_000_000);
            field = value;
        }
    } = 5_000_000;
}
