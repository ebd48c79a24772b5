using System.Buffers;

namespace ReportFacts.Relations;

/// <summary>A few words to look for at the beginning, at the end or anywhere in a stretch of text; the longest fit wins.</summary>
internal sealed class WordSet
{
    private const int ShortText = 48;

    private readonly string[] words; // longest first
    private readonly SearchValues<string> anywhere;

    // Which characters some word begins or ends with, by their lower eight bits: turns most places away at once.
    private readonly ulong[] firsts = new ulong[4];
    private readonly ulong[] lasts = new ulong[4];

    public WordSet(IEnumerable<string> words)
    {
        this.words = [.. words.Distinct().OrderByDescending(word => word.Length)];
        anywhere = SearchValues.Create(this.words, StringComparison.Ordinal);
        foreach (string word in this.words)
        {
            Add(firsts, word[0]);
            Add(lasts, word[^1]);
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
        if (text.Length > ShortText) return text.IndexOfAny(anywhere);
        for (int i = 0; i < text.Length; i++)
        {
            if (Has(firsts, text[i]) && AtStart(text[i..]) > 0) return i;
        }
        return -1;
    }

    /// <summary>Whether some word stands in the text.</summary>
    public bool In(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    private static void Add(ulong[] set, char c) => set[(c >> 6) & 3] |= 1UL << (c & 63);

    private static bool Has(ulong[] set, char c) => (set[(c >> 6) & 3] & (1UL << (c & 63))) != 0;
}
