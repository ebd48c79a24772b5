using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
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

    /// <summary>The measure of the claims that are paired with (排名分别升至…), or empty.</summary>
    public TokenRange Measure { get; private set; }

    /// <summary>Where the word stands that is two subjects in one (城乡居民收入分别…), or −1.</summary>
    public int Couple { get; private set; } = -1;

    /// <summary>Whether the last pair handed out was the first.</summary>
    public bool IsFirst { get; private set; }

    public void Clear()
    {
        Count = next = 0;
        Object = Measure = default;
        Couple = -1;
    }

    /// <summary>Starts pairing at the first value behind 分别; false when the numbers of subjects and values differ.</summary>
    public bool TryStart(in ClauseContext context, ClaimStoreBuilder builder)
    {
        Clear();
        int found = CountValues(in context);
        if (found is < 2 or > MaxItems) return false;
        TokenRange parts = context.Frame.Subject.IsEmpty ? context.Frame.Agent : context.Frame.Subject;
        TokenRange behind = default;
        if (context.Frame.Respectively > parts.Start && context.Frame.Respectively < parts.End)
        {
            behind = new(context.Frame.Respectively + 1, parts.End); // 对东盟、欧盟分别进出口
            parts = new(parts.Start, context.Frame.Respectively);
        }
        if (parts.IsEmpty) parts = CountedList.Before(in context);
        PairsClaims = parts.IsEmpty;
        int pairs = PairsClaims ? TakeClaims(in context, found, 0) ? found : 0 : SplitSubjects(in context, parts);
        if (pairs != found && !PairsClaims && FindSubjects(in context, parts, found)) pairs = found;
        if (pairs >= 2) AddGroup(in context, builder, found, pairs);
        if (pairs == found) Count = pairs;
        if (Count > 0 && !PairsClaims && !behind.IsEmpty && context.Tokens[behind.End - 1].Is(BindingRoles.Measure)) Object = behind;
        return Count > 0;
    }

    /// <summary>Finds as many subjects as there are values where the marks alone give another number.</summary>
    private bool FindSubjects(in ClauseContext context, TokenRange parts, int found)
    {
        if (SharesObject(in context, found)) return true;
        TokenRange counted = CountedList.Extend(in context, parts);
        if (counted != parts && SplitSubjects(in context, counted) == found) return true;
        int split = SplitSubjects(in context, parts);
        if (split != 1) return false;
        if (found == 2 && CoupledWord.Find(in context, parts) is var couple && couple >= 0)
        {
            Couple = couple;
            subjects[1] = subjects[0];
            return true;
        }
        TextSpan words = TextSpan.FromBounds(context.Tokens[parts.Start].Start, context.Tokens[parts.End - 1].End);
        if ((MeasureSubject.RolesOf(in context, words) & BindingRoles.Relational) == 0 || !TakeNearest(in context, found)) return false;
        PairsClaims = true;
        Measure = parts;
        return true;
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

    /// <summary>
    /// Starts pairing without 分别: 起数、死亡人数下降17%、11%, 新增总部、中心80家、16家, 游客9万人次、收入3亿元，增长18%和23%. Only when there
    /// are as many subjects, or claims from <paramref name="firstClaim"/> on, as values.
    /// </summary>
    public bool TryStartPlain(in ClauseContext context, int firstClaim)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        TokenRange parts = frame.Subject;
        PairsClaims = parts.IsEmpty && frame.Verb.IsEmpty && frame.Has(BindingRoles.Rise | BindingRoles.Fall | BindingRoles.Share) && frame.IsRelative;
        bool listed = parts.End - parts.Start >= 3 && frame.After.IsEmpty && context.Tokens[parts.End - 1].IsNoun;
        if (!listed && !PairsClaims) return false;
        int found = CountValues(in context);
        if (found is < 2 or > MaxItems) return false;
        if (PairsClaims ? !TakeClaims(in context, found, firstClaim) : SplitSubjects(in context, parts) != found) return false;
        if (listed && frame.Predicate < 0 && !CountAlike(in context, found)) return false;
        Count = found;
        return true;
    }

    /// <summary>Whether the values are counts of one unit.</summary>
    private bool CountAlike(in ClauseContext context, int found)
    {
        if (!context.Record.IsAdditive) return false;
        for (int i = 1; i < found; i++)
        {
            if (!PartBinder.SameUnit(in context.Record, in context.Records[values[i]])) return false;
        }
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
        if (IsKind(in context, subject, last)) return new(last.End - 1, last.End);
        if (SharesRate(in context, in end, last)) return new(last.End - 1, last.End);
        if (IsMeasured(in context, in end) || !IsMeasured(in context, in tokens[last.End - 1])) return default;
        // As many words as the part has are the last part's own, and so is every noun before the shared one.
        int own = Math.Min(last.Start + subject.End - subject.Start, last.End - 1);
        int start = last.End - 1;
        for (int i = start - 1; i > last.Start + 1; i--)
        {
            if (tokens[i].Is(BindingRoles.Share)) start = i - 1; // 增加值占工业比重
        }
        while (start > own && (tokens[start - 1].IsVerbalNoun || tokens[start - 1].Kind == TokenKind.Verb || tokens[start - 1].Is(BindingRoles.Attributive))) start--;
        return new(start, last.End);
    }

    /// <summary>
    /// What the last subject's first word ends in and another subject shares, with all behind it: 产量 in 原煤、天然气产量, 案件 in 盗窃、诈骗案件,
    /// 增加值占工业比重. Empty when there is none.
    /// </summary>
    public TextSpan SharedEnding(in ClauseContext context, TokenRange subject)
    {
        TokenRange last = subjects[Count - 1];
        ref readonly ClauseToken word = ref context.Tokens[last.Start];
        ref readonly ClauseToken end = ref context.Tokens[subject.End - 1];
        bool lone = last.End == last.Start + 1;
        if (subject == last || !(lone || PhraseParser.OpensShare(in context.Tokens[last.Start + 1])) || end.Is(BindingRoles.Complete) || IsOrdinal(context.Text, in end) || IsMeasured(in context, in end)) return default;
        BindingRoles wanted = IsDeed(in end) ? BindingRoles.Noun : BindingRoles.Measure | BindingRoles.Class;
        for (int length = word.Length - 2; length >= 2; length--)
        {
            if (context.Tables.Words.TryMatch(context.Text.AsSpan(word.End - length, length), out BindingWord? tail, out int matched) && matched == length && tail.Is(wanted))
                return TextSpan.FromBounds(word.End - length, context.Tokens[last.End - 1].End);
        }
        return default;
    }

    /// <summary>盗窃、诈骗案件, 刑事、民事案件: deeds and bare attributes leave the noun to the last part.</summary>
    private static bool IsKind(in ClauseContext context, TokenRange part, TokenRange last)
    {
        ref readonly ClauseToken end = ref context.Tokens[part.End - 1];
        ref readonly ClauseToken noun = ref context.Tokens[last.End - 1];
        if (IsDeed(in end) && IsThing(in noun)) return true;
        if (!noun.Is(BindingRoles.Class) || end.Is(BindingRoles.Class) || IsMeasured(in context, in end)) return false;
        return !context.Text.AsSpan(noun.Start, noun.Length).Contains(context.Text[end.End - 1]); // 制造业、高新技术产业 are two kinds of the same
    }

    /// <summary>增加值、税收增速: a rate or share is of every measure of the list.</summary>
    private static bool SharesRate(in ClauseContext context, in ClauseToken end, TokenRange last) =>
        context.Tokens[last.End - 1].Is(BindingRoles.Relational) && !context.Tokens[last.End - 2].Is(BindingRoles.Share)
        && IsMeasured(in context, in end) && !end.Is(BindingRoles.Relational);

    private static bool IsThing(in ClauseToken token) => token is { Kind: TokenKind.Nominal, IsVerbalNoun: false } && token.Is(BindingRoles.Noun);

    /// <summary>A deed that, beside another one, leaves the noun to it: 盗窃.</summary>
    private static bool IsDeed(in ClauseToken end) => (end.Kind == TokenKind.Verb || end.IsVerbalNoun) && !end.Is(BindingRoles.Noun);

    /// <summary>第一、第三产业增加值 is cut within a word, 三、产业增加值 behind one.</summary>
    private static TokenRange TailOfOrdinal(in ClauseContext context, TokenRange last, int length)
    {
        ref readonly ClauseToken first = ref context.Tokens[last.Start];
        if (IsNumeral(context.Text[first.Start]) && first.Length > length) return last;
        return last.End - last.Start < 2 ? default : new(last.Start + 1, last.End);
    }

    /// <summary>Whether a part is a mere place or group, which leaves the noun to the last part.</summary>
    public static bool IsOpen(in ClauseToken end) => (end.Is(BindingRoles.Scope) && (!end.Is(BindingRoles.Noun) || end.Is(BindingRoles.Common))) || end.IsName;

    /// <summary>Whether a part is a mere numeral, which leaves the rest of the word to the last part: 第一、第三产业, 一、二、三产.</summary>
    public static bool IsOrdinal(string text, in ClauseToken token) =>
        token.Kind == TokenKind.Modifier && IsNumeral(text[token.Start]) && IsNumeral(text[token.End - 1]);

    public static bool IsNumeral(char c) => c == '第' || NumeralCharacters.IsHanNumeric(c);

    /// <summary>The last subject, whose noun the others may share.</summary>
    public TokenRange LastSubject => subjects[Count - 1];

    private static bool IsMeasured(in ClauseContext context, in ClauseToken token)
    {
        if (token.Is(BindingRoles.Measure | BindingRoles.Outcome) || (token.IsNoun && token.EndsInMeasure)) return true;
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
        IsFirst = taken == 0;
        if (next >= Count) next = Count - 1;
        return taken;
    }

    private int CountValues(in ClauseContext context)
    {
        ref readonly ClaimRecord first = ref context.Record;
        bool mixed = first.IsAdditive && context.Frame.Respectively >= 0; // 分别达到42万吨、125万人次
        int found = 1;
        values[0] = context.Claim;
        for (int i = context.Frame.Token + 1; i < context.Tokens.Length; i++)
        {
            ref readonly ClauseToken token = ref context.Tokens[i];
            if (token.Kind == TokenKind.Claim && (context.Records[token.Claim].Kind == first.Kind || (mixed && context.Records[token.Claim].IsAdditive)))
            {
                if (found == MaxItems) return MaxItems + 1;
                values[found++] = token.Claim;
            }
            else if (token.Kind != TokenKind.Joint && !token.Is(BindingRoles.Bound | BindingRoles.Filler) && !(first.Kind == Mentions.MentionKind.Rank && token.Is(BindingRoles.Scope))) break;
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
            while (start < i && context.Tokens[start].Kind == TokenKind.Claim) start++;
            if (i > start)
            {
                if (count == MaxItems) return -1;
                subjects[count++] = new(start, i);
            }
            start = i + 1;
        }
        return count;
    }

    /// <summary>Takes the claims just before, whatever they are, when all of them are named.</summary>
    private bool TakeNearest(in ClauseContext context, int wanted)
    {
        for (int i = 0; i < wanted; i++)
        {
            int claim = context.Claim - wanted + i;
            if (claim < 0 || context.Records[claim].Head.IsEmpty || context.Record.Start - context.Records[claim].Start > 100) return false;
            claims[i] = claim;
        }
        return true;
    }

    private bool TakeClaims(in ClauseContext context, int wanted, int firstClaim)
    {
        int from = context.Claim - 1;
        int found = wanted;
        // 占比为30%、40%，分别提高1.2、1.3个百分点
        bool shares = context.Record.Kind == Mentions.MentionKind.PercentagePoint && from >= 0 && context.Records[from].Kind == Mentions.MentionKind.Percentage;
        while (found > 0 && from >= firstClaim && context.Record.Start - context.Records[from].Start < 200)
        {
            ref readonly ClaimRecord record = ref context.Records[from];
            bool paired = shares ? record.Kind == Mentions.MentionKind.Percentage : record.IsAdditive;
            if (paired && !record.Head.IsEmpty) claims[--found] = from;
            from--;
        }
        return found == 0;
    }
}
