using System.Runtime.CompilerServices;

namespace ReportFacts.Lexicon;

/// <summary>
/// A frozen prefix tree of written forms whose edges live in one open-addressing hash table. Forms are numbered from 1; a look-up costs one
/// probe a character and allocates nothing.
/// </summary>
internal sealed class FormTrie
{
    private const int FewFirsts = 64;

    // An edge is one number, so that a step touches one place in memory: state, character, target, and whether a form ends there; 0 is free.
    // States where forms end come first, so that their number is that of the form.
    private readonly ulong[] edges;
    private readonly ulong[] firsts; // one bit for every character of a block; most tables begin with few characters, and do with a small block

    /// <summary>Freezes the edges of a builder.</summary>
    /// <param name="steps">All edges as <c>(state, character)</c> keys with their targets; the root is 0.</param>
    /// <param name="formCount">How many states end a form: 1 to this.</param>
    public FormTrie(ReadOnlySpan<(ulong Key, int Target)> steps, int formCount)
    {
        FormCount = formCount;
        int size = 16;
        while (size < steps.Length * 3 / 2) size *= 2;
        edges = new ulong[size];
        int roots = 0;
        foreach ((ulong key, _) in steps) roots += key <= char.MaxValue ? 1 : 0;
        firsts = new ulong[roots > FewFirsts ? 128 : 16];
        foreach ((ulong key, int target) in steps)
        {
            int slot = Slot(key) & (size - 1);
            while (edges[slot] != 0) slot = (slot + 1) & (size - 1);
            edges[slot] = (key << Edge.TargetBits) | ((ulong)target << 1) | (target <= formCount ? 1UL : 0);
            if (key <= char.MaxValue) firsts[(int)(key >> 6) & (firsts.Length - 1)] |= 1UL << (int)(key & 63);
        }
    }

    /// <summary>Number of forms.</summary>
    public int FormCount { get; }

    /// <summary>Whether some form may start with this character: a quick no for most of a text, a yes with a few errors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CanStartWith(char c) => (firsts[(c >> 6) & (firsts.Length - 1)] & (1UL << (c & 63))) != 0;

    /// <summary>The longest form that <paramref name="text"/> starts with, or 0.</summary>
    public int Match(ReadOnlySpan<char> text, out int length)
    {
        ulong[] table = edges;
        int found = 0, state = 0;
        length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ulong edge = Find(table, Edge.Key(state, text[i]));
            if (edge == 0) break;
            state = Edge.Target(edge);
            if (!Edge.EndsForm(edge)) continue;
            found = state;
            length = i + 1;
        }
        return found;
    }

    /// <summary>The longest form that <paramref name="text"/> starts with when it is read from its end, or 0.</summary>
    public int MatchReversed(ReadOnlySpan<char> text, out int length)
    {
        ulong[] table = edges;
        int found = 0, state = 0;
        length = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            ulong edge = Find(table, Edge.Key(state, text[i]));
            if (edge == 0) break;
            state = Edge.Target(edge);
            if (!Edge.EndsForm(edge)) continue;
            found = state;
            length = text.Length - i;
        }
        return found;
    }

    private static int Slot(ulong key) => unchecked((int)((key * 0x9E3779B97F4A7C15) >> 40));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(ulong[] table, ulong key)
    {
        for (int slot = Slot(key); ; slot = unchecked(slot + 1))
        {
            ulong edge = table[slot & (table.Length - 1)];
            if (edge == 0 || edge >> Edge.TargetBits == key) return edge;
        }
    }

    /// <summary>How an edge is packed.</summary>
    internal static class Edge
    {
        /// <summary>Bits of the target and of the mark for an end.</summary>
        public const int TargetBits = 24;

        /// <summary>The most states that fit.</summary>
        public const int MostStates = 1 << (TargetBits - 1);

        public static ulong Key(int state, char c) => (unchecked((ulong)state) << 16) | c;

        public static int Target(ulong edge) => unchecked((int)(edge >> 1)) & (MostStates - 1);

        public static bool EndsForm(ulong edge) => (edge & 1) != 0;
    }
}
