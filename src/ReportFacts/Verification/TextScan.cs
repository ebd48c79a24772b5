using ReportFacts.Claims;
using ReportFacts.Relations;
using ReportFacts.Text;

namespace ReportFacts.Verification;

/// <summary>A document as the text rules see it, and where they put what they find.</summary>
internal readonly ref struct TextScan(ClaimStore store, RelationWords words, CheckBuilder checks)
{
    /// <summary>The repaired text.</summary>
    public ReadOnlySpan<char> Text { get; } = store.Text.Text;

    public ClaimStore Store { get; } = store;

    public RelationWords Words { get; } = words;

    /// <summary>The character at a place; NUL outside the text.</summary>
    public char At(int position) => unchecked((uint)position) < (uint)Text.Length ? Text[position] : '\0';

    /// <summary>The next place of a character behind <paramref name="at"/>, or −1.</summary>
    public int Next(char c, int at)
    {
        int next = Text[(at + 1)..].IndexOf(c);
        return next < 0 ? -1 : at + 1 + next;
    }

    /// <summary>The next place of some words behind <paramref name="at"/>, or −1.</summary>
    public int Next(string words, int at)
    {
        int next = Text[(at + 1)..].IndexOf(words, StringComparison.Ordinal);
        return next < 0 ? -1 : at + 1 + next;
    }

    /// <summary>The next place of one of several characters behind <paramref name="at"/>, or −1.</summary>
    public int NextAny(string characters, int at)
    {
        int next = Text[(at + 1)..].IndexOfAny(characters);
        return next < 0 ? -1 : at + 1 + next;
    }

    public void Add(Rule rule, TextSpan span, CheckStatus status, string zh, string en) => checks.AddText(rule, span, status, zh, en);
}
