using System.Runtime.CompilerServices;

namespace ReportFacts.Relations;

/// <summary>Words by the lower bits of one of their characters, the longest first, so that a place in a text is compared with one or two of them.</summary>
internal sealed class WordBuckets
{
    private const int Count = 64;

    // Which characters some word has there, by their lower eight bits: turns most places away at once.
    private readonly ulong[] seen = new ulong[4];

    private readonly ushort[] starts = new ushort[Count + 1];

    /// <summary>Sorts some words by one of their characters.</summary>
    public WordBuckets(string[] words, Func<string, char> key)
    {
        Words = [.. words.OrderBy(word => key(word) % Count).ThenByDescending(word => word.Length)];
        foreach (string word in Words)
        {
            seen[(key(word) >> 6) & 3] |= 1UL << (key(word) & 63);
            starts[(key(word) % Count) + 1]++;
        }
        for (int i = 0; i < Count; i++) starts[i + 1] += starts[i];
    }

    /// <summary>All words.</summary>
    public string[] Words { get; }

    /// <summary>Whether a word may have this character there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(char c) => (seen[(c >> 6) & 3] & (1UL << (c & 63))) != 0;

    /// <summary>The words that may have this character there, the longest first.</summary>
    public ReadOnlySpan<string> Under(char c) => Words.AsSpan(starts[c % Count]..starts[(c % Count) + 1]);
}
