namespace ReportFacts.Relations;

/// <summary>A 64-bit FNV-1a hash that grows by pieces of text; pieces are kept apart.</summary>
internal readonly struct TextHash
{
    private readonly ulong state;

    private TextHash(ulong state) => this.state = state;

    /// <summary>The hash so far.</summary>
    public ulong Value => state;

    public TextHash Add(ReadOnlySpan<char> text)
    {
        ulong hash = state ^ 14695981039346656037;
        foreach (char c in text) hash = unchecked((hash ^ c) * 1099511628211);
        return new(unchecked((hash ^ '\uFFFF') * 1099511628211));
    }

    public TextHash Add(int value) => new(unchecked((state ^ (uint)value) * 1099511628211));
}
