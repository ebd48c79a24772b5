using System.Buffers;

namespace ReportFacts.Relations;

/// <summary>A few words to look for at the beginning, at the end or anywhere in a stretch of text; the longest fit wins.</summary>
internal sealed class WordSet
{
    private const int ShortText = 48;

    private const int PairBits = 1 << 10;

    private readonly WordBuckets byFirst;
    private readonly WordBuckets byLast;

    // The first characters, for long texts; made when the first one comes.
    private SearchValues<char>? openings;

    // Which two characters some word begins with, with a few errors; null when a word of one character makes that useless.
    private readonly ulong[]? pairs;

    public WordSet(IEnumerable<string> words)
    {
        string[] distinct = [.. words.Distinct()];
        byFirst = new WordBuckets(distinct, word => word[0]);
        byLast = new WordBuckets(distinct, word => word[^1]);
        if (distinct.Any(word => word.Length == 1)) return;
        pairs = new ulong[PairBits / 64];
        foreach (string word in distinct) pairs[Pair(word[0], word[1]) >> 6] |= 1UL << (Pair(word[0], word[1]) & 63);
    }

    /// <summary>Length of the longest word the text starts with, or 0.</summary>
    public int AtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byFirst.Has(text[0])) return 0;
        foreach (string word in byFirst.Under(text[0]))
        {
            if (word.Length <= text.Length && AreEqual(text[..word.Length], word)) return word.Length;
        }
        return 0;
    }

    /// <summary>Length of the longest word the text ends with, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byLast.Has(text[^1])) return 0;
        foreach (string word in byLast.Under(text[^1]))
        {
            if (word.Length <= text.Length && AreEqual(text[^word.Length..], word)) return word.Length;
        }
        return 0;
    }

    /// <summary>Index of the first word in the text, or −1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        if (text.Length > ShortText) return IndexInLong(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (byFirst.Has(text[i]) && MayStart(text, i) && AtStart(text[i..]) > 0) return i;
        }
        return -1;
    }

    /// <summary>Whether some word stands in the text.</summary>
    public bool In(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    // From one possible first character to the next: most of a long text is passed over many characters at a time.
    private int IndexInLong(ReadOnlySpan<char> text)
    {
        SearchValues<char> first = openings ??= SearchValues.Create([.. byFirst.Words.Select(word => word[0])]);
        for (int i = 0; ; i++)
        {
            int skipped = text[i..].IndexOfAny(first);
            if (skipped < 0) return -1;
            i += skipped;
            if (MayStart(text, i) && AtStart(text[i..]) > 0) return i;
        }
    }

    private bool MayStart(ReadOnlySpan<char> text, int index)
    {
        if (pairs is null) return true;
        if (index + 1 >= text.Length) return false;
        int pair = Pair(text[index], text[index + 1]);
        return (pairs[pair >> 6] & (1UL << (pair & 63))) != 0;
    }

    private static int Pair(char first, char second) => unchecked((first * 89) ^ (second * 5)) & (PairBits - 1);

    // The words are so short that a plain loop beats a vectorised comparison.
    private static bool AreEqual(ReadOnlySpan<char> text, string word)
    {
        for (int i = 0; i < word.Length && i < text.Length; i++)
        {
            if (text[i] != word[i]) return false;
        }
        return true;
    }
}
