using ReportFacts.Claims;
using ReportFacts.Layout;
using ReportFacts.Mentions;

namespace ReportFacts;

/// <summary>Reads Chinese report prose and extracts its numeric claims.</summary>
/// <remarks>Immutable and thread-safe: build one and share it.</remarks>
public sealed class ReportAnalyzer
{
    private readonly ReportAnalyzerOptions options;

    /// <summary>Builds an analyzer.</summary>
    /// <param name="options">What to build it from; defaults when left out.</param>
    public ReportAnalyzer(ReportAnalyzerOptions? options = null) => this.options = options ?? new();

    /// <summary>An analyzer with default options.</summary>
    public static ReportAnalyzer Default { get; } = new();

    /// <summary>Extracts the claims of a document.</summary>
    /// <param name="text">Any text, also with page layout left in it; never throws on its content.</param>
    /// <param name="referenceDate">The date against which relative dates (去年, 上年末) are resolved; without it they carry no value.</param>
    /// <returns>The claims with their places in <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public FactSheet Extract(string text, DateOnly? referenceDate = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        RepairedText layout = PageLayout.Repair(text);
        ClaimStoreBuilder builder = ClaimStoreBuilder.Rent();
        try
        {
            foreach (Mention mention in MentionScanner.Enumerate(layout.Text, referenceDate, options.Lexicon)) builder.Add(in mention);
            ClaimBinder.Bind(layout.Text, builder, options.Lexicon, options.Segmenter);
            return new FactSheet(builder.ToStore(layout));
        }
        finally
        {
            builder.Return();
        }
    }
}
