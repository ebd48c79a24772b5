using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>What a slot binder sees: the clause's tokens, the frame of the present number and all records.</summary>
internal readonly ref struct ClauseContext
{
    public ClauseContext(string text, BindingTables tables, ClauseBounds clause, ReadOnlySpan<ClauseToken> tokens, Span<ClaimRecord> records, int claim, ref readonly ClauseFrame frame)
    {
        Text = text;
        Tables = tables;
        Clause = clause;
        Tokens = tokens;
        Records = records;
        Claim = claim;
        Frame = ref frame;
    }

    public string Text { get; }

    public BindingTables Tables { get; }

    public ClauseBounds Clause { get; }

    public ReadOnlySpan<ClauseToken> Tokens { get; }

    public Span<ClaimRecord> Records { get; }

    /// <summary>Index of the present claim.</summary>
    public int Claim { get; }

    public readonly ref readonly ClauseFrame Frame;

    /// <summary>The present claim.</summary>
    public ref ClaimRecord Record => ref Records[Claim];

    /// <summary>Whether some token of a range has one of the given roles.</summary>
    public bool Any(TokenRange range, BindingRoles roles)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (Tokens[i].Is(roles)) return true;
        }
        return false;
    }

    /// <summary>The slot that holds a range of tokens.</summary>
    public SlotSpan Pack(TokenRange range) =>
        range.IsEmpty ? default : SlotSpan.Pack(Record.Start, Tokens[range.Start].Start, Tokens[range.End - 1].End);

    /// <summary>A slot of another record, packed for the present one.</summary>
    public SlotSpan Repack(in ClaimRecord other, SlotSpan slot)
    {
        ReportFacts.Text.TextSpan span = slot.At(other.Start);
        return SlotSpan.Pack(Record.Start, span.Start, span.End);
    }
}
