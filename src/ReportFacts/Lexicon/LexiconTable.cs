using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ReportFacts.Lexicon;

/// <summary>A frozen set of rows that finds the longest written form at a place in a text. A look-up allocates nothing once a form has been met.</summary>
/// <typeparam name="T">What a form stands for.</typeparam>
internal sealed class LexiconTable<T>
    where T : class
{
    private readonly FormTrie trie;
    private readonly T?[] entries; // by form; made when a form is first met
    private readonly int[] lineOf = []; // by form
    private readonly LexiconLine[] lines = [];
    private readonly Func<LexiconRow, T>? read;

    /// <summary>Builds a table of ready entries; of two equal forms the later one wins.</summary>
    public LexiconTable(IEnumerable<KeyValuePair<string, T>> forms)
    {
        var builder = new FormTrieBuilder();
        var all = new List<T>();
        foreach ((string form, T entry) in forms)
        {
            builder.Add(form, all.Count);
            all.Add(entry);
        }
        trie = builder.Build(out int[] payloads);
        entries = new T?[payloads.Length];
        for (int form = 1; form < entries.Length; form++) entries[form] = all[payloads[form]];
    }

    /// <summary>Builds a table of lines; of two equal forms the later one wins, so that a caller's rows override the built-in ones.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="read">Parses a row; also called once a line right away, so that a bad meaning is told before any text is read.</param>
    /// <param name="where">Which lines belong to the table, told by one of their entries; all when left out.</param>
    /// <param name="longestReversed">When above 0, forms are found from their end, and only so many of their last characters count.</param>
    /// <exception cref="FormatException">A meaning is not understood.</exception>
    public LexiconTable(IEnumerable<LexiconLine> lines, Func<LexiconRow, T> read, Func<T, bool>? where = null, int longestReversed = 0)
    {
        this.read = read;
        var builder = new FormTrieBuilder();
        var kept = new List<LexiconLine>();
        foreach (LexiconLine line in lines)
        {
            bool isFirst = true;
            foreach (ReadOnlySpan<char> form in line)
            {
                if (isFirst && !Belongs(read(line.RowOf(form)), where)) break;
                isFirst = false;
                builder.Add(longestReversed > 0 && form.Length > longestReversed ? form[^longestReversed..] : form, kept.Count, longestReversed > 0);
            }
            if (!isFirst) kept.Add(line);
        }
        trie = builder.Build(out lineOf);
        entries = new T?[lineOf.Length];
        this.lines = [.. kept];
    }

    /// <summary>Whether some form may start with this character: a quick no for most of a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CanStartWith(char c) => trie.CanStartWith(c);

    /// <summary>Finds the longest form that <paramref name="text"/> starts with.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value, out int length)
    {
        int form = trie.Match(text, out length);
        value = form == 0 ? null : entries[form] ?? Make(form, text[..length]);
        return form != 0;
    }

    /// <summary>Finds the longest form that <paramref name="text"/> starts with when it is read from its end.</summary>
    public bool TryMatchReversed(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value, out int length)
    {
        int form = trie.MatchReversed(text, out length);
        value = form == 0 ? null : entries[form] ?? Make(form, text[^length..]);
        return form != 0;
    }

    /// <summary>The entries of all forms, for tests of the tables: makes what has not been met yet.</summary>
    public IEnumerable<T> ReadAll()
    {
        foreach (LexiconLine line in lines)
        {
            foreach (LexiconRow row in LexiconReader.RowsOf([line])) yield return read!(row);
        }
    }

    private static bool Belongs(T entry, Func<T, bool>? where) => where is null || where(entry);

    // Two threads may make the same entry; all are given the one that was first.
    private T Make(int form, ReadOnlySpan<char> written)
    {
        T made = read!(lines[lineOf[form]].RowOf(written));
        return Interlocked.CompareExchange(ref entries[form], made, null) ?? made;
    }
}
