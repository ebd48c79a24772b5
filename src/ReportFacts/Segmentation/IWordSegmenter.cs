namespace ReportFacts.Segmentation;

/// <summary>Cuts Chinese text into words with parts of speech.</summary>
/// <remarks>Implementations must be thread-safe: one instance serves all callers of an analyzer.</remarks>
public interface IWordSegmenter
{
    /// <summary>Cuts a text into words that follow each other without gap or overlap and cover the whole of it.</summary>
    /// <param name="text">The text, usually one sentence or clause.</param>
    /// <param name="words">Receives the words, appended in reading order, with offsets into <paramref name="text"/>.</param>
    void Segment(ReadOnlySpan<char> text, List<Word> words);
}
