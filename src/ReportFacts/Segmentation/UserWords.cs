namespace ReportFacts.Segmentation;

/// <summary>
/// Words that a user put over the dictionary, as a small prefix tree. Filled while a user dictionary is read, never changed afterwards.
/// </summary>
internal sealed class UserWords
{
    /// <summary>Entries from this number on are the user's; lower ones are the dictionary's.</summary>
    public const int FirstEntry = 1 << 15;

    private readonly Dictionary<long, int> edges = [];
    private readonly ulong[] firsts = new ulong[(char.MaxValue + 1) / 64];
    private readonly List<int> entryOfNode = [0]; // 0: only the beginning of a word
    private readonly List<UserEntry> entries = [];
    private bool hasSplits;

    /// <summary>Begins with no words.</summary>
    public UserWords(SegmenterData data)
    {
        Total = data.Total;
        LogTotal = data.LogTotal;
    }

    /// <summary>Begins with the words of another set.</summary>
    public UserWords(UserWords other)
    {
        edges = new(other.edges);
        firsts = [.. other.firsts];
        entryOfNode = [.. other.entryOfNode];
        entries = [.. other.entries];
        hasSplits = other.hasSplits;
        Total = other.Total;
        LogTotal = other.LogTotal;
    }

    /// <summary>Sum of the frequencies of all words, the user's included.</summary>
    public long Total { get; private set; }

    /// <summary>Natural logarithm of <see cref="Total"/>.</summary>
    public double LogTotal { get; private set; }

    /// <summary>Adds a word or replaces it. Frequency 0 takes the word out of the dictionary and keeps the models from making it.</summary>
    public void Add(string word, int frequency, string tag)
    {
        firsts[word[0] >> 6] |= 1UL << (word[0] & 63);
        int node = 0;
        foreach (char c in word)
        {
            if (!edges.TryGetValue(Edge(node, c), out int next))
            {
                next = entryOfNode.Count;
                edges.Add(Edge(node, c), next);
                entryOfNode.Add(0);
            }
            node = next;
        }
        entryOfNode[node] = FirstEntry + entries.Count;
        entries.Add(new(frequency, Math.Log(Math.Max(frequency, 1)), tag));
        hasSplits |= frequency == 0;
        Total += frequency;
        LogTotal = Math.Log(Total);
    }

    /// <summary>Whether some user word begins with this character: a quick no for most of a text.</summary>
    public bool CanStartWith(char c) => (firsts[c >> 6] & (1UL << (c & 63))) != 0;

    /// <summary>Follows the tree by one character; -1 when no word goes on so.</summary>
    public int Step(int node, char c) => edges.GetValueOrDefault(Edge(node, c), -1);

    /// <summary>The user's entry at a node, else the dictionary's; 0 when the user took the word out.</summary>
    public int Override(int node, int entry)
    {
        int own = node < 0 ? 0 : entryOfNode[node];
        return own == 0 ? entry : entries[own - FirstEntry].Frequency == 0 ? 0 : own;
    }

    /// <summary>Logarithm of an entry's frequency.</summary>
    public double LogFrequency(int entry, ReadOnlySpan<double> dictionary) =>
        entry < FirstEntry ? dictionary[entry] : entries[entry - FirstEntry].LogFrequency;

    /// <summary>Frequency of an entry.</summary>
    public int Frequency(int entry, in SegmenterTables tables) => entry < FirstEntry ? tables.Frequencies[entry] : entries[entry - FirstEntry].Frequency;

    /// <summary>Tag of an entry.</summary>
    public string TagOf(int entry, SegmenterData data) =>
        entry < FirstEntry ? data.Tags[data.Tables.EntryTags[entry]] : entries[entry - FirstEntry].Tag;

    /// <summary>As <see cref="SegmenterTables.FindEntry"/>, the user's words included.</summary>
    public int FindEntry(in SegmenterTables tables, ReadOnlySpan<char> text)
    {
        int entry = tables.FindEntry(text);
        int node = FindNode(text);
        return node < 0 ? entry : Override(node, Math.Max(entry, 0));
    }

    /// <summary>Whether the user took the word out, so that the models must not make it either.</summary>
    public bool IsSplit(ReadOnlySpan<char> word)
    {
        int own = hasSplits && FindNode(word) is int node and >= 0 ? entryOfNode[node] : 0;
        return own != 0 && entries[own - FirstEntry].Frequency == 0;
    }

    private int FindNode(ReadOnlySpan<char> text)
    {
        if (!CanStartWith(text[0])) return -1;
        int node = 0;
        foreach (char c in text)
        {
            node = Step(node, c);
            if (node < 0) break;
        }
        return node;
    }

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    private readonly record struct UserEntry(int Frequency, double LogFrequency, string Tag);
}
