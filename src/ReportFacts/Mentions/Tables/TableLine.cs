namespace ReportFacts.Mentions.Tables;

/// <summary>One line of a plain-text table, cut into cells at blanks, tabs and bars.</summary>
internal readonly ref struct TableLine(ReadOnlySpan<char> text, int start, int end)
{
    private const int Longest = 240;

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Index of the first character.</summary>
    public int Start { get; } = start;

    /// <summary>Index behind the last character.</summary>
    public int End { get; } = end;

    /// <summary>The line around <paramref name="position"/>; false when it is too long for a row.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int position, out TableLine line)
    {
        int from = Math.Max(0, position - Longest), to = Math.Min(text.Length, position + Longest);
        int before = text[from..position].LastIndexOf('\n'), behind = text[position..to].IndexOf('\n');
        line = default;
        if ((before < 0 && from > 0) || (behind < 0 && to < text.Length)) return false;
        line = new(text, before < 0 ? 0 : from + before + 1, behind < 0 ? to : position + behind);
        return true;
    }

    /// <summary>The line that begins at <paramref name="start"/>, cut off at <paramref name="limit"/>.</summary>
    public static TableLine From(ReadOnlySpan<char> text, int start, int limit)
    {
        int length = text[start..limit].IndexOf('\n');
        return new(text, start, length < 0 ? limit : start + length);
    }

    /// <summary>How many cells it has, and which of them holds <paramref name="position"/> (−1 when none does).</summary>
    public int Count(int position, out int index)
    {
        int cells = 0;
        index = -1;
        for (int at = Start; TryNext(ref at, out int from, out int to); cells++)
        {
            if (position >= from && position < to) index = cells;
        }
        return cells;
    }

    /// <summary>The characters of a cell; empty when there is no such cell.</summary>
    public ReadOnlySpan<char> Cell(int index, out int from)
    {
        int at = Start;
        for (int cell = 0; TryNext(ref at, out from, out int to); cell++)
        {
            if (cell == index) return text[from..to];
        }
        from = End;
        return default;
    }

    /// <summary>Whether the character parts two cells.</summary>
    public static bool IsGap(char c) => c is ' ' or '\t' or '\u3000' or '\u00A0' or '|' or '｜' or '\r';

    private bool TryNext(ref int at, out int from, out int to)
    {
        while (at < End && IsGap(text[at])) at++;
        from = at;
        while (at < End && !IsGap(text[at])) at++;
        to = at;
        return to > from;
    }
}
