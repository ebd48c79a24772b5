using System.Diagnostics.CodeAnalysis;

namespace ReportFacts.Lexicon;

/// <summary>
/// A frozen set of rows that finds the longest written form at a place in a text: a trie whose edges live in one open-addressing
/// hash table. A look-up costs one probe a character and allocates nothing.
/// </summary>
/// <typeparam name="T">What a form stands for.</typeparam>
internal sealed class LexiconTable<T>
    where T : class
{
    private readonly Edge[] table;
    private readonly int mask;
    private readonly T?[] values; // by state
    private readonly ulong[] firsts = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>Builds the table; of two equal forms the later one wins, so that a caller's rows override the built-in ones.</summary>
    public LexiconTable(IEnumerable<KeyValuePair<string, T>> forms)
    {
        var edges = new Dictionary<(int State, char Character), int>();
        var states = new List<T?> { null };
        foreach ((string form, T value) in forms)
        {
            if (form.Length == 0) continue;
            firsts[form[0] >> 6] |= 1UL << (form[0] & 63);
            int state = 0;
            foreach (char c in form)
            {
                if (!edges.TryGetValue((state, c), out int next))
                {
                    next = states.Count;
                    states.Add(null);
                    edges.Add((state, c), next);
                }
                state = next;
            }
            states[state] = value;
        }
        values = [.. states];
        int size = 16;
        while (size < edges.Count * 2) size *= 2;
        mask = size - 1;
        table = new Edge[size];
        foreach (((int state, char c), int target) in edges) Insert(Key(state, c), target);
    }

    /// <summary>Whether some form starts with this character: a quick no for most of a text.</summary>
    public bool CanStartWith(char c) => (firsts[c >> 6] & (1UL << (c & 63))) != 0;

    /// <summary>Finds the longest form that <paramref name="text"/> starts with.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value, out int length)
    {
        value = null;
        length = 0;
        int state = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ref readonly Edge edge = ref Next(state, text[i]);
            if (edge.Key == 0) break;
            state = edge.Target;
            if (!edge.EndsForm) continue;
            value = values[state];
            length = i + 1;
        }
        return value is not null;
    }

    /// <summary>Finds the longest form that <paramref name="text"/> starts with when it is read from its end.</summary>
    public bool TryMatchReversed(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value, out int length)
    {
        value = null;
        length = 0;
        int state = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            ref readonly Edge edge = ref Next(state, text[i]);
            if (edge.Key == 0) break;
            state = edge.Target;
            if (!edge.EndsForm) continue;
            value = values[state];
            length = text.Length - i;
        }
        return value is not null;
    }

    private static long Key(int state, char c) => (((long)state << 16) | c) + 1;

    private static int Slot(long key, int mask) => (int)(unchecked((ulong)key * 0x9E3779B97F4A7C15) >> 40) & mask;

    private void Insert(long key, int target)
    {
        int slot = Slot(key, mask);
        while (table[slot].Key != 0) slot = (slot + 1) & mask;
        table[slot] = new(key, target, values[target] is not null);
    }

    // The edge from a state, or a free one.
    private ref readonly Edge Next(int state, char c)
    {
        long key = Key(state, c);
        for (int slot = Slot(key, mask); ; slot = (slot + 1) & mask)
        {
            ref readonly Edge edge = ref table[slot];
            if (edge.Key == key || edge.Key == 0) return ref edge;
        }
    }

    /// <summary>A step of the trie. All that a look-up needs lies together, so that a step touches one place in memory.</summary>
    /// <param name="Key">(state &lt;&lt; 16 | character) + 1; 0 is free.</param>
    /// <param name="Target">The state it leads to.</param>
    /// <param name="EndsForm">Whether a form ends there.</param>
    private readonly record struct Edge(long Key, int Target, bool EndsForm);
}
