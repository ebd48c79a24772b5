using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>
/// Pairs the subjects of a 分别 clause with its values in order: GDP、收入、支出分别增长5.1%、6.0%、7.2%. Where the clause names no
/// subjects, the last claims of the sentence before it are taken (受理9件，审结8件，分别上升2%和3%).
/// </summary>
internal sealed class RespectiveList
{
    private const int MaxItems = 24;

    private readonly TokenRange[] subjects = new TokenRange[MaxItems];
    private readonly int[] claims = new int[MaxItems];
    private int next;

    /// <summary>Number of pairs; 0 when nothing is being paired.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the pairs are with claims instead of subjects in the clause.</summary>
    public bool PairsClaims { get; private set; }

    public void Clear() => Count = next = 0;

    /// <summary>Starts pairing at the first value behind 分别; false when the numbers of subjects and values differ.</summary>
    public bool TryStart(in ClauseContext context)
    {
        Clear();
        int values = CountValues(in context);
        if (values is < 2 or > MaxItems) return false;
        if (!context.Frame.Subject.IsEmpty)
        {
            PairsClaims = false;
            if (SplitSubjects(in context) != values) return false;
        }
        else
        {
            PairsClaims = true;
            if (!TakeClaims(in context, values)) return false;
        }
        Count = values;
        return true;
    }

    /// <summary>The subject of the next value.</summary>
    public TokenRange NextSubject() => subjects[Take()];

    /// <summary>The claim that the next value is paired with.</summary>
    public int NextClaim() => claims[Take()];

    /// <summary>The last subject, whose noun the others may share.</summary>
    public TokenRange LastSubject => subjects[Count - 1];

    private int Take()
    {
        int taken = next++;
        if (next >= Count) next = Count - 1;
        return taken;
    }

    private static int CountValues(in ClauseContext context)
    {
        Mentions.MentionKind kind = context.Record.Kind;
        int values = 1;
        for (int i = context.Frame.Token + 1; i < context.Tokens.Length; i++)
        {
            ref readonly ClauseToken token = ref context.Tokens[i];
            if (token.Kind == TokenKind.Claim && context.Records[token.Claim].Kind == kind) values++;
            else if (token.Kind != TokenKind.Joint && !token.Is(BindingRoles.Bound | BindingRoles.Filler)) break;
        }
        return values;
    }

    private int SplitSubjects(in ClauseContext context)
    {
        int count = 0;
        int start = context.Frame.Subject.Start;
        for (int i = start; i <= context.Frame.Subject.End; i++)
        {
            if (i < context.Frame.Subject.End && context.Tokens[i].Kind != TokenKind.Joint) continue;
            if (i > start)
            {
                if (count == MaxItems) return -1;
                subjects[count++] = new(start, i);
            }
            start = i + 1;
        }
        return count;
    }

    private bool TakeClaims(in ClauseContext context, int wanted)
    {
        int from = context.Claim - 1;
        int found = wanted;
        while (found > 0 && from >= 0 && context.Record.Start - context.Records[from].Start < 200)
        {
            ref readonly ClaimRecord record = ref context.Records[from];
            if (record.IsAdditive && !record.Head.IsEmpty) claims[--found] = from;
            from--;
        }
        return found == 0;
    }
}
