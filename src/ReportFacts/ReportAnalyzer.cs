using ReportFacts.Claims;
using ReportFacts.Layout;
using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts;

/// <summary>Reads Chinese report prose and extracts its numeric claims.</summary>
/// <remarks>Immutable and thread-safe: build one and share it.</remarks>
public sealed class ReportAnalyzer
{
    private readonly ReportAnalyzerOptions options;
    private readonly Lazy<Verifier> verifier;

    /// <summary>Builds an analyzer.</summary>
    /// <param name="options">What to build it from; defaults when left out.</param>
    public ReportAnalyzer(ReportAnalyzerOptions? options = null)
    {
        this.options = options ?? new();
        verifier = new(() => new Verifier(new RelationWords(this.options.Lexicon)));
    }

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
            List<Reading>? unreadable = null;
            if (options.Recognizers.Count == 0)
            {
                foreach (Mention mention in MentionScanner.Enumerate(layout.Text, referenceDate, options.Lexicon, includeSuppressed: true))
                    Sort(in mention, layout, builder, ref unreadable);
            }
            else
            {
                foreach (Mention mention in ReadAll(layout, referenceDate)) Sort(in mention, layout, builder, ref unreadable);
            }
            ClaimBinder.Bind(layout.Text, builder, options.Lexicon, options.Segmenter);
            return new FactSheet(builder.ToStore(layout), (IReadOnlyList<Reading>?)unreadable ?? []);
        }
        finally
        {
            builder.Return();
        }
    }

    /// <summary>Lists everything number-like that was read in a document, also what is not a claim, with the reason.</summary>
    /// <param name="text">Any text, also with page layout left in it; never throws on its content.</param>
    /// <param name="referenceDate">The date against which relative dates are resolved.</param>
    /// <returns>The readings in the order of the text, without overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Reading> Explain(string text, DateOnly? referenceDate = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        RepairedText layout = PageLayout.Repair(text);
        return ReadAll(layout, referenceDate).ConvertAll(mention => ReadingOf(layout, in mention));
    }

    private static void Sort(in Mention mention, RepairedText layout, ClaimStoreBuilder claims, ref List<Reading>? unreadable)
    {
        if (mention.IsClaim) claims.Add(in mention);
        else if (mention.Suppression is SuppressionReason.Unreadable or SuppressionReason.SuspectGlyph) (unreadable ??= []).Add(ReadingOf(layout, in mention));
    }

    /// <summary>Checks a document against itself: sums, parts, shares, growth, dates, order, repetitions and style.</summary>
    /// <param name="facts">The document's claims.</param>
    /// <param name="options">What to check; the rules that are on by default when left out.</param>
    /// <returns>Every check with its proof, also those that held.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public VerificationReport Verify(FactSheet facts, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return verifier.Value.Verify(facts.Store, facts.Claims, options ?? new());
    }

    /// <summary>Checks a document against a table of facts: <see cref="VerificationReport.Verdicts"/> says what the table says about each claim.</summary>
    /// <param name="facts">The document's claims.</param>
    /// <param name="reference">The table.</param>
    /// <param name="options">What to check; defaults when left out.</param>
    /// <returns>A verdict for every quantity, and a check for each that the table speaks to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="reference"/> is <see langword="null"/>.</exception>
    public VerificationReport Verify(FactSheet facts, ReferenceFacts reference, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(reference);
        return Verification.Reference.ReferenceVerifier.Verify(facts.Store, facts.Claims, reference, options ?? new());
    }

    /// <summary>Checks a draft against the source it was written from: every number must stand in the source or follow from it.</summary>
    /// <param name="draft">The claims of the draft.</param>
    /// <param name="source">The claims of the source.</param>
    /// <param name="options">What to check; defaults when left out.</param>
    /// <returns>A verdict and a check for every quantity of the draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    public VerificationReport VerifyAgainst(FactSheet draft, FactSheet source, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(source);
        return Verification.Grounding.GroundingVerifier.Verify(draft.Store, draft.Claims, source.Claims, options ?? new());
    }

    private static Reading ReadingOf(RepairedText layout, in Mention mention)
    {
        TextSpan span = layout.ToSource(mention.Span);
        return new(span, layout.Source.Substring(span.Start, span.Length), mention);
    }

    private List<Mention> ReadAll(RepairedText layout, DateOnly? referenceDate)
    {
        var mentions = new List<Mention>();
        foreach (Mention mention in MentionScanner.Enumerate(layout.Text, referenceDate, options.Lexicon, includeSuppressed: true)) mentions.Add(mention);
        return options.Recognizers.Count == 0 ? mentions : MentionArbiter.Merge(layout.Text, mentions, options.Recognizers, referenceDate);
    }
}
