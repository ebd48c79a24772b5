namespace ReportFacts.Segmentation;

/// <summary>
/// Cuts Chinese text into the same words as jieba 0.42.1 (<c>jieba.cut</c>, HMM on) and tags them as its part-of-speech mode does,
/// from jieba's own dictionary and models.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Linear in the length of the text; allocates nothing but what the list of words needs to grow.
/// The dictionary is read where the runtime has mapped the assembly and is shared by all segmenters.
/// </remarks>
public sealed class JiebaSegmenter : IWordSegmenter
{
    private readonly SegmenterData data;
    private readonly UserWords? user;

    private JiebaSegmenter(SegmenterData data, UserWords? user)
    {
        this.data = data;
        this.user = user;
    }

    /// <summary>The segmenter with jieba's dictionary alone.</summary>
    public static JiebaSegmenter Default { get; } = new(SegmenterData.Shared, user: null);

    /// <summary>Makes a segmenter that also knows the words of a user dictionary in jieba's format.</summary>
    /// <param name="dictionary">
    /// Lines of <c>word [frequency] [tag]</c> with one space between. Without a frequency a word gets one that lets it be cut out;
    /// frequency 0 takes a word out. Without a tag a word keeps the one it has, new words get <c>x</c>. Empty lines are skipped.
    /// A word has at most 255 characters; one with characters other than Han, ASCII letters, digits and <c>+#&amp;._%-</c> is never found.
    /// </param>
    /// <returns>A new segmenter; it shares the dictionary with this one, which stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dictionary"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A line can't be read; the message names its number and what was expected.</exception>
    /// <example><code>
    /// JiebaSegmenter segmenter = JiebaSegmenter.Default.WithUserDictionary(new StringReader("一网通办 100 n\n"));
    /// var analyzer = new ReportAnalyzer(new ReportAnalyzerOptions { Segmenter = segmenter });
    /// </code></example>
    public JiebaSegmenter WithUserDictionary(TextReader dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return new(data, UserDictionary.Read(data, user, dictionary));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// var words = new List&lt;Word>();
    /// JiebaSegmenter.Default.Segment("全市破获刑事案件", words);
    /// foreach (Word word in words) Console.WriteLine($"{word.Span} {word.Tag}");
    /// </code></example>
    public void Segment(ReadOnlySpan<char> text, List<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        SegmenterScratch scratch = SegmenterScratch.Take();
        var cutter = new BlockCutter(data, user, scratch, text, words);
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && SegmentationChars.IsInBlock(text[end])) end++;
            if (end > i)
            {
                cutter.Cut(i, end);
                i = end;
                continue;
            }
            int length = LengthOfSign(text[i..]);
            words.Add(new(i, length, "x"));
            i += length;
        }
        scratch.Return();
    }

    /// <summary>Outside blocks every code point is a word, only a Windows line end counts as one.</summary>
    private static int LengthOfSign(ReadOnlySpan<char> text)
    {
        if (text.Length == 1) return 1;
        bool pair = char.IsSurrogatePair(text[0], text[1]) || (text[0] == '\r' && text[1] == '\n');
        return pair ? 2 : 1;
    }
}
