using ReportFacts.Segmentation;

namespace ReportFacts.Tests.Segmentation;

/// <summary>One row of jieba's answers (tools/SegmenterData/build_snapshot.py) beside ours.</summary>
internal sealed record Segmented(string Text, string[] Words, string[] Tags)
{
    /// <summary>Written for a word that jieba's part-of-speech mode doesn't cut and so doesn't tag.</summary>
    public const string Untagged = "?";

    public static Segmented Parse(string[] row) => new(Unescape(row[0]), Unescape(row[1]).Split('|'), row[2].Split('|'));

    /// <summary>Cuts and tags the same text with our segmenter.</summary>
    public Segmented With(IWordSegmenter segmenter)
    {
        var words = new List<Word>();
        segmenter.Segment(Text, words);
        return new(Text, [.. words.Select(word => Text.Substring(word.Start, word.Length))], [.. words.Select(word => word.Tag)]);
    }

    /// <summary>Words with tags, for comparing and for messages.</summary>
    public IEnumerable<string> Tagged(Segmented tagged) =>
        Words.Select((word, i) => Tags[i] == Untagged || i >= tagged.Tags.Length || tagged.Tags[i] == Untagged ? word : $"{word}/{Tags[i]}");

    private static string Unescape(string text) =>
        text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);
}
