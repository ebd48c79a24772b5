using ReportFacts.Claims;
using ReportFacts.Layout;
using ReportFacts.Mentions;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts;

/// <summary>Reads Chinese report prose and extracts its numeric claims.</summary>
/// <remarks>Immutable and thread-safe: build one and share it.</remarks>
/// <example><code>
/// FactSheet facts = ReportAnalyzer.Default.Extract("全市破获案件5127起。");
/// VerificationReport report = ReportAnalyzer.Default.Verify(facts);
/// </code></example>
public sealed partial class ReportAnalyzer
{
    private readonly ReportAnalyzerOptions options;
    private readonly Lazy<Verifier> verifier;

    /// <summary>Builds an analyzer.</summary>
    /// <param name="options">What to build it from; defaults when left out.</param>
    public ReportAnalyzer(ReportAnalyzerOptions? options = null)
    {
        this.options = options ?? new();
        verifier = new(() => new Verifier(this.options.Lexicon));
    }

    /// <summary>An analyzer with default options.</summary>
    public static ReportAnalyzer Default { get; } = new();

    /// <summary>Extracts the claims of a document.</summary>
    /// <param name="text">Any text, also with page layout left in it; never throws on its content.</param>
    /// <param name="referenceDate">The date against which relative dates (去年, 上年末) are resolved; without it they carry no value.</param>
    /// <returns>The claims with their places in <paramref name="text"/>; none, and a <see cref="FactSheet.Problem"/>, when the text goes beyond
    /// <see cref="ReportAnalyzerOptions.MaxTextLength"/> or <see cref="ReportAnalyzerOptions.MaxClaims"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// FactSheet facts = ReportAnalyzer.Default.Extract("去年，全市挽回损失近1.27亿元。", referenceDate: new DateOnly(2025, 1, 20));
    /// foreach (AmountClaim amount in facts.Claims.OfType&lt;AmountClaim&gt;()) Console.WriteLine(amount.Interval);
    /// </code></example>
    public FactSheet Extract(string text, DateOnly? referenceDate = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > options.MaxTextLength) return FactSheet.Refuse(text, DocumentProblem.TextTooLong(text.Length, options.MaxTextLength));
        RepairedText layout = PageLayout.Repair(text);
        ClaimStoreBuilder builder = ClaimStoreBuilder.Rent();
        try
        {
            List<Reading>? unreadable = null;
            if (options.Recognizers.Count == 0)
            {
                foreach (Mention mention in MentionScanner.Enumerate(layout.Text, referenceDate, options.Lexicon, includeSuppressed: true))
                {
                    Sort(in mention, layout, builder, ref unreadable);
                    if (builder.Count > options.MaxClaims) break;
                }
            }
            else
            {
                foreach (Mention mention in ReadAll(layout, referenceDate)) Sort(in mention, layout, builder, ref unreadable);
            }
            if (builder.Count > options.MaxClaims) return FactSheet.Refuse(text, DocumentProblem.TooManyClaims(options.MaxClaims));
            ClaimBinder.Bind(layout.Text, builder, options.Lexicon, options.Segmenter);
            return new FactSheet(builder.ToStore(layout), (IReadOnlyList<Reading>?)unreadable ?? []);
        }
        finally
        {
            builder.Return();
        }
    }

    /// <summary>Lists everything number-like that was read in a document, also what is not a claim, with the reason.</summary>
    /// <remarks>For looking into single texts: the bounds of the options do not apply.</remarks>
    /// <param name="text">Any text, also with page layout left in it; never throws on its content.</param>
    /// <param name="referenceDate">The date against which relative dates are resolved.</param>
    /// <returns>The readings in the order of the text, without overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// foreach (Reading reading in ReportAnalyzer.Default.Explain("三位一体推进，破获案件12起"))
    ///     Console.WriteLine($"{reading.SourceText} {reading.Mention.Suppression}");
    /// </code></example>
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
    /// <example><code>
    /// foreach (Check finding in ReportAnalyzer.Default.Verify(facts).Findings)
    ///     Console.WriteLine($"{finding.RuleId} {finding.MessageEn}");
    /// </code></example>
    public VerificationReport Verify(FactSheet facts, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Problem is { } problem ? VerificationReport.Refuse(problem) : verifier.Value.Verify(facts.Store, facts.Claims, null, null, options ?? new());
    }

    /// <summary>Checks a document against itself and against a table of facts: <see cref="VerificationReport.Verdicts"/> says what the table says about each claim.</summary>
    /// <param name="facts">The document's claims.</param>
    /// <param name="reference">The table.</param>
    /// <param name="options">What to check; defaults when left out.</param>
    /// <returns>A verdict for every quantity, and a check for each that the table speaks to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// VerificationReport report = ReportAnalyzer.Default.Verify(facts, ReferenceFacts.Parse(File.ReadAllText("table.csv")));
    /// foreach (Verdict verdict in report.Verdicts) Console.WriteLine($"{verdict.Claim.SourceText}: {verdict.Kind}");
    /// </code></example>
    public VerificationReport Verify(FactSheet facts, ReferenceFacts reference, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(reference);
        if (facts.Problem is { } problem) return VerificationReport.Refuse(problem);
        return verifier.Value.Verify(facts.Store, facts.Claims, reference, null, options ?? new());
    }

    /// <summary>
    /// Checks a draft against the source it was written from: every number must stand in the source or follow from it. The draft is checked
    /// against itself too, see <see cref="VerificationOptions.SelfCheck"/>.
    /// </summary>
    /// <param name="draft">The claims of the draft.</param>
    /// <param name="source">The claims of the source.</param>
    /// <param name="options">What to check; defaults when left out.</param>
    /// <returns>A verdict and a check for every quantity of the draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// ReportAnalyzer analyzer = ReportAnalyzer.Default;
    /// VerificationReport report = analyzer.VerifyAgainst(draft: analyzer.Extract(draftText), source: analyzer.Extract(sourceText));
    /// </code></example>
    public VerificationReport VerifyAgainst(FactSheet draft, FactSheet source, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(source);
        if ((draft.Problem ?? source.Problem) is { } problem) return VerificationReport.Refuse(problem);
        return verifier.Value.Verify(draft.Store, draft.Claims, null, source.AsSource(verifier.Value), options ?? new());
    }

    /// <summary>Checks a draft against its source and against a table of facts in one report.</summary>
    /// <param name="draft">The claims of the draft.</param>
    /// <param name="source">The claims of the source.</param>
    /// <param name="reference">The table.</param>
    /// <param name="options">What to check; defaults when left out.</param>
    /// <returns>The verdicts of the table first, then those of the source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/>, <paramref name="source"/> or <paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// ReportAnalyzer analyzer = ReportAnalyzer.Default;
    /// ReferenceFacts table = ReferenceFacts.Parse("指标,数值\n地区生产总值,1286.4亿元\n");
    /// VerificationReport report = analyzer.VerifyAgainst(analyzer.Extract(draftText), analyzer.Extract(sourceText), table);
    /// </code></example>
    public VerificationReport VerifyAgainst(FactSheet draft, FactSheet source, ReferenceFacts reference, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reference);
        if ((draft.Problem ?? source.Problem) is { } problem) return VerificationReport.Refuse(problem);
        return verifier.Value.Verify(draft.Store, draft.Claims, reference, source.AsSource(verifier.Value), options ?? new());
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
