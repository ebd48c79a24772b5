using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills head and metric: what is counted, measured, changed, shared or ranked.</summary>
internal static class HeadBinder
{
    private static ReadOnlySpan<int> TailLengths => [3, 2, 4];

    /// <summary>Binds from the claim's own clause; false when nothing there names it.</summary>
    public static bool TryBind(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        (TokenRange phrase, BindingReason reason) = context.Record.IsAdditive ? OfQuantity(in context) : OfRelation(in context);
        if (phrase.IsEmpty && CountsDeeds(in context))
        {
            TokenRange agent = WithoutSmallEnd(in context, frame.Agent);
            bool grows = context.Any(frame.Verb, BindingRoles.More | BindingRoles.Fewer); // 60岁以上老年人平均每年新增30万
            bool named = HasPlainNoun(in context, agent) && (grows || !IsActor(in context, agent));
            bool changes = named && grows;
            phrase = changes ? agent : new(named ? agent.Start : frame.Verb.Start, frame.Verb.End);
            reason = changes ? BindingReason.SubjectOfChange : BindingReason.VerbItself;
        }
        bool filled = Fill(in context, phrase, reason);
        if (filled && reason == BindingReason.VerbItself && phrase == frame.Verb) NamePeople(in context);
        if (filled && reason == BindingReason.NounAfterNumber) SplitName.Join(in context);
        return filled;
    }

    /// <summary>维修供水工程1800处，受益200万人: people are not what was counted in another unit.</summary>
    public static bool TryPeople(in ClauseContext context, in ClaimRecord source)
    {
        bool people = context.Record.Kind == MentionKind.HeadCount && source.Kind != MentionKind.HeadCount;
        if (!people || !context.Frame.BareVerb || context.Any(context.Frame.Verb, BindingRoles.Level | BindingRoles.Rise | BindingRoles.Fall) || !context.Tokens[context.Frame.Token].Is(BindingRoles.Complete)) return false;
        if (!Fill(in context, context.Frame.Verb, BindingReason.VerbItself)) return false;
        NamePeople(in context);
        return true;
    }

    /// <summary>惠及310万人: nobody is named but by the unit.</summary>
    private static void NamePeople(in ClauseContext context)
    {
        ref ClaimRecord record = ref context.Record;
        if (record.Kind != MentionKind.HeadCount || record.UnitSpan.IsEmpty || !context.Tokens[context.Frame.Token].Is(BindingRoles.Complete)) return;
        record.Head = record.MetricTail = record.UnitSpan;
    }

    /// <summary>Whether a bare verb before the number is what is counted (审结34481件); 增长12%, 突破60亿元, 比年初增加9亿元 are still about what grew.</summary>
    private static bool CountsDeeds(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (!frame.BareVerb || !context.Record.IsAdditive || IsNounUnit(in context)) return false;
        bool lone = frame.Verb.End == frame.Verb.Start + 1;
        if (lone && context.Any(frame.Verb, BindingRoles.Level)) return false;
        if (lone && !frame.Comparison.IsEmpty && context.Any(frame.Verb, BindingRoles.Rise | BindingRoles.Fall)) return false;
        return (HasPlainNoun(in context, frame.Agent) && !IsActor(in context, WithoutSmallEnd(in context, frame.Agent))) || !SharesUnitWithEarlier(in context);
    }

    /// <summary>Whether the words before a verb name the body that acts (市中院受理1.3万件), which is no part of what is counted.</summary>
    private static bool IsActor(in ClauseContext context, TokenRange agent) =>
        !agent.IsEmpty && context.Tokens[agent.End - 1] is { EndsInAgent: true, Length: > 1 };

    /// <summary>Cuts small words and times off the end: 经营主体连续4年每年.</summary>
    public static TokenRange WithoutSmallEnd(in ClauseContext context, TokenRange phrase)
    {
        int end = phrase.End;
        while (end > phrase.Start && (context.Tokens[end - 1].Kind is TokenKind.Function or TokenKind.Claim
            || (IsSmall(in context.Tokens[end - 1]) || context.Tokens[end - 1].Is(BindingRoles.Respectively)))) end--;
        return new(phrase.Start, end);
    }

    /// <summary>Takes head and metric over from another claim.</summary>
    public static void Inherit(in ClauseContext context, int from, BindingReason reason)
    {
        ref ClaimRecord record = ref context.Record;
        ref readonly ClaimRecord source = ref context.Records[from];
        record.Head = context.Repack(in source, source.Head);
        record.Metric = context.Repack(in source, source.Metric);
        record.MetricTail = context.Repack(in source, source.MetricTail);
        SetReason(ref record, reason);
    }

    /// <summary>Fills both slots from a phrase.</summary>
    public static bool Fill(in ClauseContext context, TokenRange phrase, BindingReason reason)
    {
        bool behind = phrase.Start > context.Frame.Token && reason != BindingReason.FromEarlierTopic; // 五个新城, 3家全国重点实验室: counted, no scope
        if (!behind) phrase = WithAverage(context.Tokens, WithoutScope(in context, phrase));
        TokenRange head = NounPhrase.Head(context.Tokens, phrase);
        if (head.IsEmpty) return false;
        ref ClaimRecord record = ref context.Record;
        ref readonly ClauseToken first = ref context.Tokens[head.Start];
        bool quoted = head.End == head.Start + 1 && first.Length > 2 && context.Text[first.Start] is '“' or '《' && context.Text[first.End - 1] is '”' or '》';
        TextSpan noun = quoted ? TextSpan.FromBounds(first.Start + 1, first.End - 1) : ShortestNoun(in context, first.Start, context.Tokens[head.End - 1].End);
        record.Head = SlotSpan.Pack(record.Start, noun.Start, noun.End);
        if (reason != BindingReason.FromEarlierTopic) phrase = NumberAttribute.WithNumber(in context, phrase);
        record.Metric = context.Pack(new(phrase.Start, Math.Max(phrase.End, head.End)));
        if (record.Metric.IsEmpty) record.Metric = record.Head;
        SetReason(ref record, reason);
        return true;
    }

    /// <summary>Fills head and metric from a part of a list and the noun that it shares with the last part: 粮食、油料产量, 城镇、农村居民收入.</summary>
    public static void FillPart(in ClauseContext context, TokenRange part, TokenRange shared)
    {
        ReadOnlySpan<ClauseToken> tokens = context.Tokens;
        ref readonly ClauseToken end = ref tokens[part.End - 1];
        bool place = end.IsName && !end.Is(BindingRoles.Scope | BindingRoles.Noun) && part.End == part.Start + 1;
        if (!Fill(in context, shared, BindingReason.RespectivePair) || place) return;
        ref ClaimRecord record = ref context.Record;
        TextSpan tail = record.Metric.At(record.Start);
        ref readonly ClauseToken before = ref tokens[Math.Max(0, shared.Start - 1)];
        // 城镇、农村居民收入: 居民 is part of one word with 农村.
        bool ordinal = RespectiveList.IsOrdinal(context.Text, in end) && RespectiveList.IsNumeral(context.Text[tokens[shared.Start].Start]);
        if (ordinal) tail = TextSpan.FromBounds(tokens[shared.Start].Start + end.Length, tail.End); // 第一、第三产业
        else if (RespectiveList.IsOpen(in end) && before.Length > end.Length) tail = TextSpan.FromBounds(before.Start + end.Length, tail.End);
        part = WithoutScope(in context, part);
        int from = tokens[part.Start].Start;
        int overlap = Overlap(context.Text.AsSpan(from, end.End - from), context.Text.AsSpan(tail.Start, tail.Length));
        if (overlap > 0) tail = TextSpan.FromBounds(tail.Start + overlap, tail.End);
        record.Metric = SlotSpan.Pack(record.Start, from, end.End);
        record.MetricTail = SlotSpan.Pack(record.Start, tail.Start, tail.End);
    }

    /// <summary>Fills them from a part and from what it shares with the end of the last part's own word: 原煤、天然气产量.</summary>
    public static void FillPart(in ClauseContext context, TokenRange part, TokenRange last, TextSpan ending)
    {
        if (!Fill(in context, last, BindingReason.RespectivePair)) return;
        ref ClaimRecord record = ref context.Record;
        if (record.Head.At(record.Start).Start < ending.Start) record.Head = SlotSpan.Pack(record.Start, ending.Start, ending.End);
        record.Metric = context.Pack(WithoutScope(in context, part));
        record.MetricTail = SlotSpan.Pack(record.Start, ending.Start, ending.End);
    }

    /// <summary>How many characters of the tail, up to four but not all, the part already ends in: 贸易 in 服务贸易、贸易规模.</summary>
    public static int Overlap(ReadOnlySpan<char> part, ReadOnlySpan<char> tail)
    {
        for (int length = Math.Min(4, Math.Min(part.Length, tail.Length - 1)); length >= 2; length--)
        {
            if (part.EndsWith(tail[..length])) return length;
        }
        return 0;
    }

    /// <summary>Gives the present claim's noun to the claim before it in the list too: 50公里供水、20公里燃气管网.</summary>
    public static void LendNoun(in ClauseContext context, ref ClaimRecord other, TokenRange part)
    {
        TextSpan noun = context.Record.Head.At(context.Record.Start);
        other.Head = SlotSpan.Pack(other.Start, noun.Start, noun.End);
        // 5个国家级、60个省级技能培训基地: all behind the word in the place of the other's.
        TokenRange after = context.Frame.After;
        bool pair = after.End - after.Start > 1 && NounAfterParser.IsClassWord(in context.Tokens[after.Start]);
        other.MetricTail = SlotSpan.Pack(other.Start, pair ? context.Tokens[after.Start + 1].Start : noun.Start, noun.End);
        other.Metric = SlotSpan.Pack(other.Start, context.Tokens[part.Start].Start, context.Tokens[part.End - 1].End);
        SetReason(ref other, BindingReason.SharedNoun);
    }

    /// <summary>人均 and its like belong to the name of what they average.</summary>
    private static TokenRange WithAverage(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase)
    {
        int start = phrase.Start;
        while (start > 0 && start < phrase.End && tokens[start - 1].Is(BindingRoles.Average)) start--;
        return new(start, phrase.End);
    }

    /// <summary>The known noun that a longer one ends in: 案件 in 刑事案件, 覆盖率 in 森林覆盖率.</summary>
    private static TextSpan ShortestNoun(in ClauseContext context, int start, int end)
    {
        // Three characters come first, and a word of three is left alone: 产销量 is no 销量, and 保有量 is shorter than 汽车保有量.
        foreach (int length in TailLengths)
        {
            if (end - start < 4 || end - start <= length) continue;
            ReadOnlySpan<char> tail = context.Text.AsSpan(end - length, length);
            if (context.Tables.Words.TryMatch(tail, out BindingWord? word, out int matched) && matched == length && word.Is(BindingRoles.Noun))
                return TextSpan.FromBounds(end - length, end);
        }
        return TextSpan.FromBounds(start, end);
    }

    private static void SetReason(ref ClaimRecord record, BindingReason reason)
    {
        record.Reasons[(int)ClaimSlot.Head] = reason;
        record.Reasons[(int)ClaimSlot.Metric] = reason;
    }

    private static (TokenRange, BindingReason) OfQuantity(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        TokenRange subject = WithoutScope(in context, frame.Subject);
        bool hasSubject = HasPlainNoun(in context, subject) && !CountsAmongPeople(in context) && !IsUnknownDeed(in context, subject);
        if (frame.AfterOf && ModalityBinder.HasGoalBehind(in context))
            return hasSubject ? (frame.Subject, ReasonOfPredicate(in frame)) : (new(frame.Predicate, frame.Predicate + 1), BindingReason.VerbItself);
        // 2县, 服务310万农户: the unit is itself the noun that is counted, unless the words before say of what.
        if ((!hasSubject || IsLoneVerb(in context, subject)) && IsNounUnit(in context)) return default;
        if (!frame.After.IsEmpty && (!hasSubject || PrefersAfter(in context))) return (frame.After, ReasonOfAfter(in frame));
        if (!hasSubject) return IsNamedObject(in context) ? (frame.Subject, BindingReason.ObjectOfVerb) : default;
        if (frame.Predicate >= 0) return (NamesMoney(in context) ? new(frame.Subject.Start, frame.Predicate + 1) : frame.Subject, ReasonOfPredicate(in frame));
        return (frame.Subject, frame.Verb.IsEmpty ? BindingReason.NounBeforeNumber : BindingReason.ObjectOfVerb);
    }

    // 果农户均增收5000元: what grew is the income, not those who have it.
    private static bool NamesMoney(in ClauseContext context) =>
        context.Record.Kind == MentionKind.Amount && context.Tokens[context.Frame.Predicate].Is(BindingRoles.Noun)
        && context.Frame.Has(BindingRoles.Rise | BindingRoles.Fall) && context.Frame.Comparison.IsEmpty;

    /// <summary>加固海塘50公里: behind its verb, a lone name is the object.</summary>
    private static bool IsNamedObject(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        return !frame.Verb.IsEmpty && frame.Subject.End == frame.Subject.Start + 1 && context.Record.Kind != MentionKind.HeadCount
            && context.Tokens[frame.Subject.Start] is { IsName: true, Roles: 0 };
    }

    /// <summary>判处罪犯800人，其中判处重刑的61人: with 的 before the number, those who were counted before are counted again.</summary>
    private static bool CountsAmongPeople(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (context.Record.Kind != MentionKind.HeadCount || frame.Token == 0 || context.Tokens[frame.Token - 1].Kind != TokenKind.Of) return false;
        for (int i = context.Claim - 1; i >= Math.Max(0, context.Claim - 8); i--)
        {
            ref readonly ClaimRecord other = ref context.Records[i];
            if (other.Kind == MentionKind.HeadCount && !other.Head.IsEmpty) return context.Record.Start - other.Start < 200;
        }
        return false;
    }

    private static BindingReason ReasonOfAfter(in ClauseFrame frame) =>
        frame.AfterRelative ? BindingReason.NounAtClauseEnd : frame.AfterOf ? BindingReason.NounAfterOf : BindingReason.NounAfterNumber;

    private static bool IsLoneVerb(in ClauseContext context, TokenRange phrase) =>
        phrase.End == phrase.Start + 1 && context.Tokens[phrase.Start].Is(BindingRoles.Verb) && context.Frame.Predicate < 0;

    /// <summary>选择百个行政村: an unknown verb alone is not what is counted when a noun follows.</summary>
    private static bool IsUnknownDeed(in ClauseContext context, TokenRange phrase) =>
        !context.Frame.After.IsEmpty && phrase.End == phrase.Start + 1 && context.Tokens[phrase.Start] is { Kind: TokenKind.Verb, Roles: 0 };

    /// <summary>Whether the noun behind the number wins over the one before it: behind classifiers and measures, when nothing but them joins the two.</summary>
    private static bool PrefersAfter(in ClauseContext context) =>
        !context.Frame.AfterOf && !context.Frame.AfterRelative
        && (context.Record.Kind != MentionKind.Amount || context.Tokens[context.Frame.Subject.End - 1] is { Kind: TokenKind.Verb, IsNoun: false });

    private static (TokenRange, BindingReason) OfRelation(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (OwnsAfter(in context)) return (frame.After, BindingReason.NounAfterOf);
        if (frame.Subject.IsEmpty) return default;
        if (context.Record.Kind == MentionKind.Rank) return (frame.Subject, BindingReason.SubjectOfRank);
        return (frame.Subject, frame.Predicate < 0 ? BindingReason.NounBeforeNumber : ReasonOfPredicate(in frame));
    }

    /// <summary>Whether the noun behind 的 has the rate: 略低于8%的预定目标, 全省74%的增加值, 12%的股份.</summary>
    private static bool OwnsAfter(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.After.IsEmpty) return false;
        // 90%以上村卫生室, 覆盖全省90%的…: without 的 only when nothing before the number has the rate.
        if (!frame.AfterOf) return !frame.Continues && context.Record.Kind == MentionKind.Percentage && OwnsObject(in context);
        if (context.Tokens[frame.After.End - 1].Is(BindingRoles.Goal) && (frame.Subject.IsEmpty || frame.Has(BindingRoles.Relative))) return true;
        if (frame.Predicate >= 0) return false;
        bool scopeBefore = frame.Token > frame.First && context.Tokens[frame.Token - 1].Is(BindingRoles.Scope);
        return scopeBefore || (frame.Subject.IsEmpty && !frame.Continues);
    }

    /// <summary>90%以上村卫生室, 实现所有乡镇和90%以上行政村通路: the noun behind a share that nothing before it has.</summary>
    private static bool OwnsObject(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        bool opens = frame.Token > frame.First && context.Tokens[frame.Token - 1].Kind == TokenKind.Joint;
        if (frame.Predicate >= 0) return opens && context.Tokens[frame.Predicate].Is(BindingRoles.Verb);
        return opens || !HasPlainNoun(in context, frame.Subject) || IsObjectOf(in context);
    }

    /// <summary>调整高校8%左右学科专业: behind the verb, the noun behind the share ends the clause.</summary>
    private static bool IsObjectOf(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        return !frame.Verb.IsEmpty && !frame.AfterRelative && context.Tokens[frame.After.Start].Kind != TokenKind.Verb && (frame.After.End >= context.Tokens.Length || context.Tokens[frame.After.End].Kind == TokenKind.Break);
    }

    private static BindingReason ReasonOfPredicate(in ClauseFrame frame) =>
        frame.Has(BindingRoles.Share) ? BindingReason.SubjectOfShare
        : frame.Has(BindingRoles.Rise | BindingRoles.Fall) ? BindingReason.SubjectOfChange
        : BindingReason.SubjectOfLevel;

    /// <summary>Whether an earlier claim of the sentence counts in the same unit, so that a bare verb counts the same things (受理案件9件，审结8件).</summary>
    private static bool SharesUnitWithEarlier(in ClauseContext context) => EarlierOfUnit(in context) >= 0;

    /// <summary>The nearest earlier claim that counts in the same unit and is named; −1 when there is none near.</summary>
    public static int EarlierOfUnit(in ClauseContext context)
    {
        ref readonly ClaimRecord record = ref context.Record;
        for (int i = context.Claim - 1; i >= Math.Max(0, context.Claim - 8); i--)
        {
            ref readonly ClaimRecord other = ref context.Records[i];
            if (record.Start - other.Start > 200) return -1;
            if (other.Kind == record.Kind && other.Unit == record.Unit && record.Kind != MentionKind.Amount && !other.Head.IsEmpty
                && other.Reasons[(int)ClaimSlot.Head] != BindingReason.VerbItself) return i;
        }
        return -1;
    }

    /// <summary>Whether the counted noun stands in the place of the classifier: 2县, 310万农户.</summary>
    public static bool IsNounUnit(in ClauseContext context)
    {
        ref readonly ClaimRecord record = ref context.Record;
        if (record.Kind != MentionKind.Count || record.UnitSpan.IsEmpty) return false;
        if (record.Unit is null) return true;
        TextSpan unit = record.UnitSpan.At(record.Start);
        return context.Tables.Words.TryMatch(context.Text.AsSpan(unit.Start, unit.Length), out BindingWord? word, out int length)
            && length == unit.Length && word.Is(BindingRoles.Noun);
    }

    /// <summary>Whether the noun behind the number has become its metric.</summary>
    public static bool TookAfter(in ClaimRecord record) =>
        record.Reasons[(int)ClaimSlot.Head] is BindingReason.NounAfterNumber or BindingReason.NounAfterOf or BindingReason.NounAtClauseEnd;

    /// <summary>Whether a range holds more than names of places and words of scope.</summary>
    public static bool HasPlainNoun(in ClauseContext context, TokenRange phrase)
    {
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            ref readonly ClauseToken token = ref context.Tokens[i];
            if (!IsPlace(in token) && !IsSmall(in token) && token.Kind is TokenKind.Nominal or TokenKind.Verb || (token.Kind == TokenKind.Modifier && !token.Is(BindingRoles.Weak))) return true;
        }
        return false;
    }

    private static bool IsPlace(in ClauseToken token) => token.IsName || (token.Is(BindingRoles.Scope) && (!token.Is(BindingRoles.Noun) || token.Is(BindingRoles.Common))); // 其中城镇62家

    // 已, 先后: no noun, though a predicate by form.
    private static bool IsSmall(in ClauseToken token) =>
        token.Kind == TokenKind.Verb && token.Is(BindingRoles.Filler | BindingRoles.Done | BindingRoles.Adverb)
        && !token.Is(BindingRoles.Verb | BindingRoles.Rise | BindingRoles.Fall | BindingRoles.Noun);

    /// <summary>Takes place names and scope words off the front of a phrase that goes on behind them.</summary>
    public static TokenRange WithoutScope(in ClauseContext context, TokenRange phrase)
    {
        int start = phrase.Start;
        if (start + 2 < phrase.End && context.Tokens[start].IsName && context.Tokens[start + 1].Kind == TokenKind.Joint) return phrase; // 北京、天津企业
        while (start + 1 < phrase.End && ((IsScope(in context.Tokens[start]) && !ScopeWords.IsAttribute(in context, start)) || (start > phrase.Start && ScopeWords.EndsName(in context, start)))) start++;
        while (start + 1 < phrase.End && context.Tokens[start].Kind is TokenKind.Function or TokenKind.Of or TokenKind.Joint
            && !context.Tokens[start].Is(BindingRoles.Preposition)) start++;
        return new(start, phrase.End);
    }

    private static bool IsScope(in ClauseToken token) =>
        ((token.Is(BindingRoles.Scope) && !token.Is(BindingRoles.Sector)) || token.IsName) && !token.Is(BindingRoles.Noun) && token.Kind == TokenKind.Nominal;
}
