using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Segmentation;

namespace ReportFacts;

/// <summary>What a <see cref="ReportAnalyzer"/> is built from.</summary>
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
}
