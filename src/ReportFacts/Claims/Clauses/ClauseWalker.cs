using ReportFacts.Text;

namespace ReportFacts.Claims.Clauses;

/// <summary>
/// Walks over the clauses of a text from left to right with the claims in each. Marks inside claims end no clause; a bracket without
/// claims is part of the clause around it, a bracket with claims is a clause of its own.
/// </summary>
internal ref struct ClauseWalker(string text, ReadOnlySpan<ClaimRecord> records)
{
    /// <summary>The longest bracket that is looked through.</summary>
    private const int MaxBracket = 60;

    private static readonly MarkSet Bounds = new("，,。！？!?；;：:\n\r（()）");

    private readonly string text = text;
    private readonly ReadOnlySpan<ClaimRecord> records = records;
    private int position;
    private char mark;
    private int owner = -1;

    /// <summary>The present clause.</summary>
    public ClauseBounds Clause { get; private set; }

    /// <summary>Index of the first claim in the clause.</summary>
    public int First { get; private set; }

    /// <summary>Index just behind the last claim in the clause.</summary>
    public int Next { get; private set; }

    /// <summary>Whether a paragraph begins with the clause.</summary>
    public readonly bool BeginsParagraph => Clause.Opening is '\0' or '\n' or '\r';

    /// <summary>Whether a sentence begins with the clause.</summary>
    public readonly bool BeginsSentence => BeginsParagraph || Clause.Opening is '。' or '！' or '？' or '!' or '?';

    /// <summary>Moves to the next clause that is not empty.</summary>
    public bool MoveNext()
    {
        while (position < text.Length)
        {
            int start = position;
            char opening = mark;
            int bracket = owner;
            First = Next;
            int end = FindEnd();
            mark = end < text.Length ? text[end] : '\n';
            position = end + 1;
            Cross();
            if (end == start && First == Next && mark is not ('\n' or '\r')) continue;
            Clause = new ClauseBounds(start, end, opening, bracket);
            return true;
        }
        return false;
    }

    private int FindEnd()
    {
        int from = position;
        while (true)
        {
            int offset = Bounds.IndexIn(text.AsSpan(from));
            int end = offset < 0 ? text.Length : from + offset;
            while (Next < records.Length && records[Next].End <= end) Next++;
            if (end == text.Length) return end;
            if (Next < records.Length && records[Next].Start <= end)
            {
                // The mark is inside a claim's number.
                from = records[Next].End;
                Next++;
                continue;
            }
            if (text[end] is '（' or '(' && SilentBracketEnd(end) is var close && close > 0)
            {
                from = close + 1;
                continue;
            }
            return end;
        }
    }

    /// <summary>The closing bracket of a short bracket without claims; 0 when there is none.</summary>
    private readonly int SilentBracketEnd(int open)
    {
        int length = text.AsSpan(open, Math.Min(MaxBracket, text.Length - open)).IndexOfAny('）', ')');
        if (length < 0) return 0;
        int close = open + length;
        return Next < records.Length && records[Next].Start < close ? 0 : close;
    }

    /// <summary>Keeps track of brackets and paragraphs at the mark that was found.</summary>
    private void Cross()
    {
        switch (mark)
        {
            case '（' or '(':
                owner = Next > 0 && Next > First ? Next - 1 : owner;
                break;
            case '）' or ')' or '\n' or '\r':
                owner = -1;
                break;
        }
    }
}
