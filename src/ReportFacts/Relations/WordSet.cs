using System.Buffers;

namespace ReportFacts.Relations;

/// <summary>A few words to look for at the beginning, at the end or anywhere in a stretch of text; the longest fit wins.</summary>
internal sealed class WordSet
{
    private readonly string[] words; // longest first
    private readonly SearchValues<string> anywhere;

    public WordSet(IEnumerable<string> words)
    {
        this.words = [.. words.Distinct().OrderByDescending(word => word.Length)];
        anywhere = SearchValues.Create(this.words, StringComparison.Ordinal);
    }

    /// <summary>Length of the longest word the text starts with, or 0.</summary>
    public int AtStart(ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        }
        return 0;
    }

    /// <summary>Length of the longest word the text ends with, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        }
        return 0;
    }

    /// <summary>Index of the first word in the text, or −1.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(anywhere);

    /// <summary>Whether some word stands in the text.</summary>
    public bool In(ReadOnlySpan<char> text) => text.IndexOfAny(anywhere) >= 0;
}
