using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Text;

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
    private readonly int[] values = new int[MaxItems];
    private int next;

    /// <summary>Number of pairs; 0 when nothing is being paired.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the pairs are with claims instead of subjects in the clause.</summary>
    public bool PairsClaims { get; private set; }

    /// <summary>The object that all subjects share behind 分别, or empty.</summary>
    public TokenRange Object { get; private set; }

    public void Clear()
    {
        Count = next = 0;
        Object = default;
    }

    /// <summary>Starts pairing at the first value behind 分别; false when the numbers of subjects and values differ.</summary>
    public bool TryStart(in ClauseContext context, ClaimStoreBuilder builder)
    {
        Clear();
        int found = CountValues(in context);
        if (found is < 2 or > MaxItems) return false;
        TokenRange parts = context.Frame.Subject.IsEmpty ? context.Frame.Agent : context.Frame.Subject;
        if (context.Frame.Respectively > parts.Start && context.Frame.Respectively < parts.End) parts = new(parts.Start, context.Frame.Respectively);
        PairsClaims = parts.IsEmpty;
        int pairs = PairsClaims ? TakeClaims(in context, found) ? found : 0 : SplitSubjects(in context, parts);
        if (pairs != found && SharesObject(in context, found)) pairs = found;
        if (pairs >= 2) AddGroup(in context, builder, found, pairs);
        if (pairs == found) Count = pairs;
        return Count > 0;
    }

    /// <summary>交通、能源分别完成投资30亿元、20亿元: those who act are paired, and share the object.</summary>
    private bool SharesObject(in ClauseContext context, int found)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.Agent.IsEmpty || frame.Subject.IsEmpty || frame.Respectively < frame.Agent.Start || frame.Respectively >= frame.Subject.Start) return false;
        if (SplitSubjects(in context, new(frame.Agent.Start, Math.Min(frame.Agent.End, frame.Respectively))) != found) return false;
        PairsClaims = false;
        Object = frame.Subject;
        return true;
    }

    /// <summary>Starts pairing without 分别: 起数、死亡人数下降17%、11%; only when there are as many subjects as values.</summary>
    public bool TryStartPlain(in ClauseContext context)
    {
        TokenRange parts = context.Frame.Subject;
        if (parts.End - parts.Start < 3 || context.Frame.Predicate < 0 || !context.Frame.After.IsEmpty || !context.Tokens[parts.End - 1].IsNoun) return false;
        int found = CountValues(in context);
        if (found is < 2 or > MaxItems || SplitSubjects(in context, parts) != found) return false;
        PairsClaims = false;
        Count = found;
        return true;
    }

    private void AddGroup(in ClauseContext context, ClaimStoreBuilder builder, int found, int pairs)
    {
        ref readonly ClauseToken cue = ref context.Tokens[context.Frame.Respectively];
        builder.BeginGroup(GroupKind.Respectively, -1, TextSpan.FromBounds(cue.Start, cue.End));
        for (int i = 0; i < Math.Max(found, pairs); i++)
        {
            TextSpan words = i >= pairs ? default
                : PairsClaims ? context.Records[claims[i]].Span
                : TextSpan.FromBounds(context.Tokens[subjects[i].Start].Start, context.Tokens[subjects[i].End - 1].End);
            builder.AddMember(i < found ? values[i] : -1, words);
        }
    }

    /// <summary>The subject of the next value.</summary>
    public TokenRange NextSubject() => subjects[Take()];

    /// <summary>The claim that the next value is paired with.</summary>
    public int NextClaim() => claims[Take()];

    /// <summary>
    /// The words of the last subject that another one shares: 产量 in 粮食、油料产量, 居民收入 in 城镇、农村居民收入. Empty when that
    /// one is itself something measured (生产总值、财政收入), or is the last.
    /// </summary>
    public TokenRange SharedTail(in ClauseContext context, TokenRange subject)
    {
        ReadOnlySpan<ClauseToken> tokens = context.Tokens;
        TokenRange last = subjects[Count - 1];
        if (subject == last) return default;
        ref readonly ClauseToken end = ref tokens[subject.End - 1];
        if (IsOrdinal(context.Text, in end)) return TailOfOrdinal(in context, last, end.Length);
        if (last.End - last.Start < 2) return default;
        if (IsOpen(in end)) return new(last.Start + 1, last.End);
        if (IsMeasured(in context, in end) || !IsMeasured(in context, in tokens[last.End - 1])) return default;
        // As many words as the part has are the last part's own, and so is every noun before the shared one.
        int own = Math.Min(last.Start + subject.End - subject.Start, last.End - 1);
        int start = last.End - 1;
        for (int i = start - 1; i > own; i--)
        {
            if (tokens[i].Is(BindingRoles.Share)) start = i - 1; // 增加值占工业比重
        }
        while (start > own && (tokens[start - 1].IsVerbalNoun || tokens[start - 1].Kind == TokenKind.Verb || tokens[start - 1].Is(BindingRoles.Attributive))) start--;
        return new(start, last.End);
    }

    /// <summary>第一、第三产业增加值 is cut within a word, 三、产业增加值 behind one.</summary>
    private static TokenRange TailOfOrdinal(in ClauseContext context, TokenRange last, int length)
    {
        ref readonly ClauseToken first = ref context.Tokens[last.Start];
        if (IsNumeral(context.Text[first.Start]) && first.Length > length) return last;
        return last.End - last.Start < 2 ? default : new(last.Start + 1, last.End);
    }

    /// <summary>Whether a part is a mere place or group, which leaves the noun to the last part.</summary>
    public static bool IsOpen(in ClauseToken end) => (end.Is(BindingRoles.Scope) && !end.Is(BindingRoles.Noun)) || end.IsName;

    /// <summary>Whether a part is a mere numeral, which leaves the rest of the word to the last part: 第一、第三产业, 一、二、三产.</summary>
    public static bool IsOrdinal(string text, in ClauseToken token) =>
        token.Kind == TokenKind.Modifier && IsNumeral(text[token.Start]) && IsNumeral(text[token.End - 1]);

    public static bool IsNumeral(char c) => c is '第' || "一二三四五六七八九十".Contains(c);

    /// <summary>The last subject, whose noun the others may share.</summary>
    public TokenRange LastSubject => subjects[Count - 1];

    private static bool IsMeasured(in ClauseContext context, in ClauseToken token)
    {
        if (token.Is(BindingRoles.Measure) || (token.IsNoun && token.EndsInMeasure)) return true;
        for (int length = 2; length <= 3 && token.IsNoun && length < token.Length; length++)
        {
            // 报销比例 ends in 比例.
            if (context.Tables.Words.TryMatch(context.Text.AsSpan(token.End - length, length), out BindingWord? tail, out int matched)
                && matched == length && tail.Is(BindingRoles.Measure)) return true;
        }
        return false;
    }

    private int Take()
    {
        int taken = next++;
        if (next >= Count) next = Count - 1;
        return taken;
    }

    private int CountValues(in ClauseContext context)
    {
        Mentions.MentionKind kind = context.Record.Kind;
        int found = 1;
        values[0] = context.Claim;
        for (int i = context.Frame.Token + 1; i < context.Tokens.Length; i++)
        {
            ref readonly ClauseToken token = ref context.Tokens[i];
            if (token.Kind == TokenKind.Claim && context.Records[token.Claim].Kind == kind)
            {
                if (found == MaxItems) return MaxItems + 1;
                values[found++] = token.Claim;
            }
            else if (token.Kind != TokenKind.Joint && !token.Is(BindingRoles.Bound | BindingRoles.Filler)) break;
        }
        return found;
    }

    private int SplitSubjects(in ClauseContext context, TokenRange parts)
    {
        int count = 0;
        int start = parts.Start;
        for (int i = start; i <= parts.End; i++)
        {
            if (i < parts.End && context.Tokens[i].Kind != TokenKind.Joint) continue;
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
        // 占比为30%、40%，分别提高1.2、1.3个百分点
        bool shares = context.Record.Kind == Mentions.MentionKind.PercentagePoint && from >= 0 && context.Records[from].Kind == Mentions.MentionKind.Percentage;
        while (found > 0 && from >= 0 && context.Record.Start - context.Records[from].Start < 200)
        {
            ref readonly ClaimRecord record = ref context.Records[from];
            bool paired = shares ? record.Kind == Mentions.MentionKind.Percentage : record.IsAdditive;
            if (paired && !record.Head.IsEmpty) claims[--found] = from;
            from--;
        }
        return found == 0;
    }
}
