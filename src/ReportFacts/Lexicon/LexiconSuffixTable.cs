using System.Diagnostics.CodeAnalysis;

namespace ReportFacts.Lexicon;

/// <summary>A frozen set of rows that finds the longest written form that <em>ends</em> at a place in a text.</summary>
/// <typeparam name="T">What a form stands for.</typeparam>
internal sealed class LexiconSuffixTable<T>
    where T : class
{
    private const int Longest = 16;

    private readonly LexiconTable<T> reversed;

    /// <summary>Builds the table; of two equal forms the later one wins. Only the last 16 characters of a form count.</summary>
    public LexiconSuffixTable(IEnumerable<LexiconLine> lines, Func<LexiconRow, T> read, Func<T, bool>? where = null) =>
        reversed = new(lines, read, where, Longest);

    /// <summary>Finds the longest form that <paramref name="text"/> ends with.</summary>
    public bool TryMatchEnd(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value, out int length)
    {
        value = null;
        length = 0;
        if (text.IsEmpty || !reversed.CanStartWith(text[^1])) return false;
        return reversed.TryMatchReversed(text[Math.Max(0, text.Length - Longest)..], out value, out length);
    }

    /// <summary>The entries of all forms, for tests of the tables.</summary>
    public IEnumerable<T> ReadAll() => reversed.ReadAll();
}
