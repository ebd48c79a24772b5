using ReportFacts.Claims.Binding;
using ReportFacts.Lexicon;
using ReportFacts.Segmentation;

namespace ReportFacts.Claims;

/// <summary>Turns the mentions of a document into claims by filling their slots.</summary>
internal static class ClaimBinder
{
    /// <summary>Fills the slots of all records of a document.</summary>
    public static void Bind(string text, ClaimStoreBuilder builder, ReportLexicon lexicon, IWordSegmenter? segmenter)
    {
        if (builder.Count == 0) return;
        DocumentBinding.Run(text, builder, lexicon.Binding, segmenter ?? JiebaSegmenter.Default);
    }
}
