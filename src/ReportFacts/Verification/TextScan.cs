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
    public char At(int position) => (uint)position < (uint)Text.Length ? Text[position] : '\0';

    public void Add(Rule rule, TextSpan span, CheckStatus status, string zh, string en) => checks.AddText(rule, span, status, zh, en);
}
