using System.Buffers;

namespace ReportFacts.Relations;

/// <summary>A few words to look for at the beginning, at the end or anywhere in a stretch of text; the longest fit wins.</summary>
internal sealed class WordSet
{
    private const int ShortText = 48;

    private const int PairBits = 1 << 10;

    private readonly string[] words; // longest first
    private readonly SearchValues<char> openings;

    // Which characters some word begins or ends with, by their lower eight bits: turns most places away at once.
    private readonly ulong[] firsts = new ulong[4];
    private readonly ulong[] lasts = new ulong[4];

    // Which two characters some word begins with, with a few errors; null when a word of one character makes that useless.
    private readonly ulong[]? pairs = new ulong[PairBits / 64];

    public WordSet(IEnumerable<string> words)
    {
        this.words = [.. words.Distinct().OrderByDescending(word => word.Length)];
        openings = SearchValues.Create([.. this.words.Select(word => word[0])]);
        if (this.words.Any(word => word.Length == 1)) pairs = null;
        foreach (string word in this.words)
        {
            Add(firsts, word[0]);
            Add(lasts, word[^1]);
            if (pairs is not null) pairs[Pair(word[0], word[1]) >> 6] |= 1UL << (Pair(word[0], word[1]) & 63);
        }
    }

    /// <summary>Length of the longest word the text starts with, or 0.</summary>
    public int AtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Has(firsts, text[0])) return 0;
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        }
        return 0;
    }

    /// <summary>Length of the longest word the text ends with, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Has(lasts, text[^1])) return 0;
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        }
        return 0;
    }

    /// <summary>Index of the first word in the text, or −1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        if (text.Length > ShortText) return IndexInLong(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (Has(firsts, text[i]) && MayStart(text, i) && AtStart(text[i..]) > 0) return i;
        }
        return -1;
    }

    // From one possible first character to the next: most of a long text is passed over many characters at a time.
    private int IndexInLong(ReadOnlySpan<char> text)
    {
        for (int i = 0; ; i++)
        {
            int skipped = text[i..].IndexOfAny(openings);
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

    /// <summary>Whether some word stands in the text.</summary>
    public bool In(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    private static void Add(ulong[] set, char c) => set[(c >> 6) & 3] |= 1UL << (c & 63);

    private static bool Has(ulong[] set, char c) => (set[(c >> 6) & 3] & (1UL << (c & 63))) != 0;
}
