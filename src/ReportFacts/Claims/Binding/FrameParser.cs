using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Claims.Binding;

/// <summary>Reads a <see cref="ClauseFrame"/> off the tokens of a clause.</summary>
internal static class FrameParser
{
    /// <summary>How many tokens before a number are looked at.</summary>
    private const int MaxTokensBefore = 48;

    private const BindingRoles Change = BindingRoles.Rise | BindingRoles.Fall;

    private const BindingRoles RelativePredicates =
        Change | BindingRoles.Level | BindingRoles.Share | BindingRoles.Relative;

    private const BindingRoles Skipped = BindingRoles.Filler | BindingRoles.Adverb | BindingRoles.Respectively | BindingRoles.Comparison
        | BindingRoles.Basis | BindingRoles.From | BindingRoles.Bound | BindingRoles.Total | BindingRoles.Among | BindingRoles.Done
        | BindingRoles.Lately | BindingRoles.Target | BindingRoles.Forecast;

    /// <summary>Reads the frame of the number at token <paramref name="number"/>.</summary>
    /// <param name="tokens">The clause.</param>
    /// <param name="number">Token of the number.</param>
    /// <param name="records">All claims.</param>
    /// <param name="taken">First token that the noun behind the number before has not taken.</param>
    public static ClauseFrame Parse(ReadOnlySpan<ClauseToken> tokens, int number, ReadOnlySpan<ClaimRecord> records, int taken)
    {
        MentionKind kind = records[tokens[number].Claim].Kind;
        var frame = new ClauseFrame { Token = number, Previous = -1, BaseClaim = -1, Predicate = -1, Respectively = -1, Among = -1 };
        FindStretch(tokens, records, ref frame, kind, taken);
        int lead = SkipLead(tokens, records, ref frame);
        frame.Continues = frame.Previous >= 0 && lead == number;
        frame.IsRelative = records[tokens[number].Claim].IsRelative;
        if (frame.IsRelative || kind == MentionKind.Rank)
            ParseRelative(tokens, records, lead, kind == MentionKind.Rank, ref frame);
        else
            ParseQuantity(tokens, records, lead, ref frame);
        NounAfterParser.Parse(tokens, records, ref frame);
        return frame;
    }

    /// <summary>Whether a claim is transparent to the phrases around it: dates, durations and codes only modify.</summary>
    public static bool IsTransparent(MentionKind kind) =>
        kind is MentionKind.Date or MentionKind.Duration or MentionKind.CaseCode or MentionKind.DocumentNumber or MentionKind.Rank;

    private static void FindStretch(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref ClauseFrame frame, MentionKind kind, int taken)
    {
        int first = frame.Token;
        int limit = Math.Max(0, first - MaxTokensBefore);
        while (first > limit)
        {
            ref readonly ClauseToken token = ref tokens[first - 1];
            if (token.Kind == TokenKind.Break) break;
            if (token.Kind == TokenKind.Claim && Bounds(in records[token.Claim], kind))
            {
                if (!IsBaseOfShare(tokens, records, first - 1, frame.Token))
                {
                    frame.Previous = token.Claim;
                    break;
                }
                frame.BaseClaim = token.Claim;
            }
            first--;
        }
        // 亿元以上项目1827个: a noun between two numbers belongs to both, unless the second has one of its own (5个村17.2公里的巷道).
        bool shared = taken == frame.Token && !tokens[frame.Token].Is(BindingRoles.Complete) && !(taken + 1 < tokens.Length && tokens[taken + 1].Kind == TokenKind.Of);
        frame.First = taken <= frame.Token && !shared ? Math.Max(first, taken) : first;
        for (int i = frame.First; i < frame.Token; i++)
        {
            if (tokens[i].Is(BindingRoles.Respectively)) frame.Respectively = i;
            if (tokens[i].Is(BindingRoles.Among | BindingRoles.Including | BindingRoles.Composed) && frame.Among < 0) frame.Among = i;
            if (tokens[i].Is(BindingRoles.Basis)) frame.Basis = new(i, i + 1);
        }
    }

    private static bool Bounds(in ClaimRecord other, MentionKind kind) => !IsTransparent(other.Kind) || (kind == MentionKind.Rank && other.Kind == kind);

    /// <summary>占营业收入124亿元的15%: the number before 的 is the value of the share's base.</summary>
    private static bool IsBaseOfShare(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int other, int number)
    {
        if (other != number - 2 || tokens[number - 1].Kind != TokenKind.Of) return false;
        if (!records[tokens[number].Claim].IsRelative || !records[tokens[other].Claim].IsAdditive) return false;
        for (int i = other - 1; i >= Math.Max(0, other - 8) && tokens[i].Kind is not (TokenKind.Break or TokenKind.Claim); i--)
        {
            if (tokens[i].Is(BindingRoles.Share)) return true;
        }
        return false;
    }

    /// <summary>Skips what may stand before a statement: marks, adverbs, dates, 其中, a prepositional phrase before a verb.</summary>
    private static int SkipLead(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref ClauseFrame frame)
    {
        int lead = frame.First;
        while (lead < frame.Token)
        {
            ref readonly ClauseToken token = ref tokens[lead];
            if (token.Kind is TokenKind.Joint or TokenKind.Break or TokenKind.Of || token.Is(BindingRoles.Among | BindingRoles.Including | BindingRoles.Composed)
                || (token.Kind == TokenKind.Claim && records[token.Claim].Kind != MentionKind.Rank))
            {
                lead++;
            }
            else if (token.Is(BindingRoles.Preposition))
            {
                int verb = FirstVerb(tokens, lead + 1, frame.Token);
                if (verb < 0) return token.Is(BindingRoles.From) ? lead + 1 : lead;
                lead = verb;
                break;
            }
            else if (token.Kind == TokenKind.Function && !token.Is(BindingRoles.Base | BindingRoles.Comparison))
            {
                lead++;
            }
            else
            {
                break;
            }
        }
        return lead;
    }

    private static int FirstVerb(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsPlainVerb(in tokens[i]) && !IsListedItem(tokens, i, end)) return i;
        }
        return -1;
    }

    private static void ParseRelative(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int lead, bool rank, ref ClauseFrame frame)
    {
        int predicate = FindPredicate(tokens, lead, frame.Token, rank ? BindingRoles.Ranking : RelativePredicates);
        if (predicate < lead)
        {
            FindComparison(tokens, lead, frame.Token, ref frame);
            if (!rank) ReadSubject(tokens, records, lead, frame.Token, ref frame);
            else if (frame.Token - 1 > lead && tokens[frame.Token - 1].Is(BindingRoles.Scope)) ReadSubject(tokens, records, lead, frame.Token - 1, ref frame); // 人均面积全国第四
            return;
        }
        frame.Predicate = predicate;
        frame.PredicateRoles = tokens[predicate].Roles;
        if (!rank) ReadBase(tokens, records, ref frame);
        bool relative = !frame.Comparison.IsEmpty;
        FindComparison(tokens, lead, predicate, ref frame);
        if (relative) ReadPhrase(tokens, lead, StripEnd(tokens, records, lead, predicate), ref frame);
        else ReadSubject(tokens, records, lead, predicate, ref frame);
        if (frame.Subject.IsEmpty && tokens[predicate].Is(Change | BindingRoles.Verb)) ReadObject(tokens, records, ref frame);
    }

    /// <summary>The predicate nearest before the number, or −1.</summary>
    private static int FindPredicate(ReadOnlySpan<ClauseToken> tokens, int lead, int number, BindingRoles wanted)
    {
        int predicate = number - 1;
        while (predicate >= lead && !(tokens[predicate].Kind == TokenKind.Verb && tokens[predicate].Is(wanted) && !IsNounUse(tokens, predicate, number))) predicate--;
        return predicate < lead ? -1 : predicate;
    }

    /// <summary>Reads what stands between 占 or 高于 and the number: the base of the share or comparison.</summary>
    private static void ReadBase(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref ClauseFrame frame)
    {
        if (frame.Has(Change)) return;
        int behind = frame.Predicate + 1;
        if (frame.Has(BindingRoles.Share)) frame.ShareBase = new(behind, TrimOf(tokens, behind, frame.Token));
        else if (frame.Has(BindingRoles.Relative) && !frame.Has(BindingRoles.Level)) frame.Comparison = new(behind - 1, StripEnd(tokens, records, behind, frame.Token));
    }

    /// <summary>Reads the noun phrase before the predicate, on that side of the comparison where there is one.</summary>
    private static void ReadSubject(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int lead, int end, ref ClauseFrame frame)
    {
        if (frame.Comparison.IsEmpty)
            ReadPhrase(tokens, lead, StripEnd(tokens, records, lead, end), ref frame);
        else if (StripEnd(tokens, records, lead, frame.Comparison.Start) is var before && before > lead)
            ReadPhrase(tokens, lead, before, ref frame);
        else
            ReadPhrase(tokens, frame.Comparison.End, StripEnd(tokens, records, frame.Comparison.End, end), ref frame);
    }

    /// <summary>降低能耗5%: the thing that changed stands behind the change verb.</summary>
    private static void ReadObject(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref ClauseFrame frame)
    {
        int start = frame.Predicate + 1;
        int end = StripEnd(tokens, records, start, frame.Token);
        if (end <= start || !tokens[end - 1].IsNoun) return;
        frame.Verb = new(frame.Predicate, start);
        frame.Subject = new(start, end);
    }

    // 增长 in 贡献率 phrases and the like: a change word directly before a noun that is no object of it is part of a name.
    private static bool IsNounUse(ReadOnlySpan<ClauseToken> tokens, int index, int number) =>
        tokens[index].Is(BindingRoles.Noun) && !tokens[index].Is(Change | BindingRoles.Ranking) && index + 1 < number && tokens[index + 1].IsNoun;

    private static void ParseQuantity(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int lead, ref ClauseFrame frame)
    {
        int end = frame.Token;
        if (end - lead >= 2 && tokens[end - 2].Is(BindingRoles.Per)) end -= 2;
        while (end > lead)
        {
            ref readonly ClauseToken token = ref tokens[end - 1];
            if ((token.Is(Change) && frame.Predicate < 0) || IsLevel(in token))
            {
                // The predicate nearest to the number counts; 实现增长 and the like pile up before it.
                if (frame.Predicate < 0)
                {
                    frame.Predicate = end - 1;
                    frame.PredicateRoles = token.Roles;
                }
            }
            else if (!IsEmpty(in token))
            {
                break;
            }
            end--;
        }
        if (frame.Predicate >= 0) FindComparison(tokens, lead, end, ref frame);
        ReadSubject(tokens, records, lead, end, ref frame);
        if (frame.Predicate < 0 || !frame.Subject.IsEmpty || !frame.Verb.IsEmpty || !tokens[frame.Predicate].Is(BindingRoles.Verb)) return;
        // 完成10项整合: nothing has a level here, the verb governs what follows.
        frame.Verb = new(frame.Predicate, frame.Predicate + 1);
        frame.BareVerb = true;
        if (frame.Has(Change)) return;
        frame.Predicate = -1;
        frame.PredicateRoles = default;
    }

    private static bool IsLevel(in ClauseToken token) =>
        token.Kind == TokenKind.Verb && token.Is(BindingRoles.Level | BindingRoles.Relative | BindingRoles.Share) && !token.Is(BindingRoles.Noun);

    /// <summary>Whether a small word carries nothing of a phrase.</summary>
    private static bool IsEmpty(in ClauseToken token) => token.Kind == TokenKind.Function && (token.Roles == 0 || token.Is(Skipped));

    private static void FindComparison(ReadOnlySpan<ClauseToken> tokens, int lead, int end, ref ClauseFrame frame)
    {
        if (!frame.Comparison.IsEmpty) return;
        for (int i = end - 1; i >= lead; i--)
        {
            if (tokens[i].Is(BindingRoles.Comparison))
            {
                frame.Comparison = new(i, i + 1);
                return;
            }
            if (tokens[i].Is(BindingRoles.Base) && i + 1 < end)
            {
                frame.Comparison = new(i, BaseEnd(tokens, i, end));
                return;
            }
        }
    }

    /// <summary>The end of a base behind 比 or 较: a date with the small words behind it, or all up to the predicate.</summary>
    private static int BaseEnd(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        int stop = start + 1;
        if (stop < end && tokens[stop].Kind == TokenKind.Claim)
        {
            stop++;
            while (stop < end && tokens[stop].Kind == TokenKind.Function && !tokens[stop].Is(BindingRoles.Respectively | BindingRoles.Adverb)) stop++;
            return stop;
        }
        stop = end;
        while (stop > start + 2 && tokens[stop - 1].Kind == TokenKind.Function) stop--;
        return stop;
    }

    /// <summary>Cuts words without meaning of their own, and times, off the end of a phrase.</summary>
    private static int StripEnd(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int start, int end)
    {
        while (end > start)
        {
            ref readonly ClauseToken token = ref tokens[end - 1];
            bool strip = token.Kind switch
            {
                TokenKind.Of or TokenKind.Joint => true,
                TokenKind.Function => IsEmpty(in token),
                TokenKind.Claim => IsTransparent(records[token.Claim].Kind),
                TokenKind.Verb => IsLinking(in token) || (end - 1 > start && IsLevel(in token) && tokens[end - 2].IsNoun),
                _ => false,
            };
            if (!strip) break;
            end--;
        }
        return end;
    }

    private static bool IsLinking(in ClauseToken token) =>
        token.Is(BindingRoles.Level | BindingRoles.Ranking | BindingRoles.Predicate) && !token.Is(BindingRoles.Noun | BindingRoles.Verb);

    private static int TrimOf(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        while (end > start && (tokens[end - 1].Kind is TokenKind.Of or TokenKind.Function || tokens[end - 1].Is(BindingRoles.Level))) end--;
        return end;
    }

    /// <summary>Splits [start, end) into agent, governing verbs and noun phrase.</summary>
    private static void ReadPhrase(ReadOnlySpan<ClauseToken> tokens, int start, int end, ref ClauseFrame frame)
    {
        if (start >= end) return;
        start = SkipPlans(tokens, start, end);
        int verb = FirstVerb(tokens, start, end);
        bool named = verb == start && IsPartOfName(tokens, start, verb, end, in frame);
        while (verb >= 0 && IsPartOfName(tokens, start, verb, end, in frame)) verb = FirstVerb(tokens, verb + 1, end);
        if (verb >= 0 && frame.Respectively < 0 && !(frame.Token + 1 < tokens.Length && tokens[frame.Token + 1].Kind == TokenKind.Nominal)) verb = LaterVerb(tokens, verb, end);
        if (verb < 0 && !named && tokens[start].Kind == TokenKind.Verb && !(tokens[start].Is(BindingRoles.Adverb) && !tokens[start].Is(Change)) && !tokens[start].Is(BindingRoles.Noun | BindingRoles.Share | BindingRoles.Level)
            && !(start + 2 == end && tokens[start + 1].Is(BindingRoles.Measure))) verb = start; // but 获奖总数, 参会人数 are names
        if (verb < 0 && tokens[start].Is(BindingRoles.Share) && start + 1 < end) start++;
        if (verb < 0) verb = DeedOfAgent(tokens, start, end, in frame);
        if (verb < 0)
        {
            // 该团伙先后作案19起: the adverb shows that the verb is the predicate.
            bool deed = end - start >= 3 && tokens[end - 1] is { Kind: TokenKind.Verb, Roles: 0 } && tokens[end - 2].Kind == TokenKind.Function;
            frame.Subject = new(deed ? end - 1 : start, end);
            return;
        }
        int next = SkipVerbs(tokens, verb + 1, end, out int verbEnd);
        frame.Verb = new(verb, verbEnd);
        frame.Agent = new(start, verb);
        frame.BareVerb = next >= end;
        if (next < end) frame.Subject = new(next, end);
    }

    /// <summary>公安分局抽查门店9家: behind who acts, or an adverb, an unknown verb governs the noun behind it.</summary>
    private static int DeedOfAgent(ReadOnlySpan<ClauseToken> tokens, int start, int end, in ClauseFrame frame)
    {
        if (frame.Predicate >= 0 || frame.IsRelative || !tokens[end - 1].IsNoun) return -1;
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (tokens[i] is not { Kind: TokenKind.Verb, Roles: 0 }) continue;
            return tokens[i - 1].EndsInAgent || tokens[i - 1].Kind == TokenKind.Function ? i : -1;
        }
        return -1;
    }

    /// <summary>打响品牌、力争游客人数达600万: what is planned stands behind the word of planning.</summary>
    private static int SkipPlans(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        for (int i = end - 2; i > start; i--)
        {
            if (tokens[i].Kind == TokenKind.Function && tokens[i].Is(BindingRoles.Strong)) return i + 1;
        }
        return start;
    }

    /// <summary>农产品加工转化率达75%, 生产事故起数下降5%: before the predicate, a verb that leads to a noun can be part of its name.</summary>
    private static bool IsPartOfName(ReadOnlySpan<ClauseToken> tokens, int start, int verb, int end, in ClauseFrame frame)
    {
        if (tokens[verb].Is(BindingRoles.Pivot)) return false;
        bool behindNoun = verb > start && tokens[verb - 1] is { Kind: TokenKind.Nominal, IsVerbalNoun: false } && !tokens[verb - 1].Is(BindingRoles.Scope) && !tokens[verb - 1].IsName;
        // 企业债券融资增长: a verb between noun and predicate is itself the name of what grew.
        if (frame.IsRelative && frame.Predicate >= 0 && behindNoun && verb + 1 == end) return true;
        if (!tokens[verb].Is(BindingRoles.Attributive) || verb + 1 >= end || !tokens[end - 1].IsNoun) return false;
        if (tokens[verb + 1].Kind is not (TokenKind.Nominal or TokenKind.Modifier or TokenKind.Verb)) return false;
        ref readonly ClauseToken last = ref tokens[end - 1];
        bool measured = last.Is(BindingRoles.Measure) || last.EndsInMeasure;
        if (measured && verb + 2 == end) return true; // 受灾面积, 培训人数
        if (frame.Predicate >= 0) return frame.IsRelative || behindNoun || measured;
        // 促成人才引进项目9个: another verb governs.
        return behindNoun && verb + 2 == end && verb > start + 1 && tokens[start] is { Kind: TokenKind.Verb, Roles: 0 };
    }

    /// <summary>建立包联机制、完成投资50亿元: of two verbs with their objects the second governs the number; so does 新增 behind a noun.</summary>
    private static int LaterVerb(ReadOnlySpan<ClauseToken> tokens, int verb, int end)
    {
        bool noun = false;
        int found = verb;
        for (int i = verb + 1; i + 1 < end; i++)
        {
            noun |= tokens[i].Kind == TokenKind.Nominal;
            bool opens = tokens[i - 1].Kind == TokenKind.Joint || tokens[i].Is(BindingRoles.More);
            if (!noun || !opens || !IsPlainVerb(in tokens[i]) || !tokens[end - 1].IsNoun || IsListedItem(tokens, i, end)) continue;
            found = i;
            noun = false;
        }
        return found;
    }

    /// <summary>Skips verbs coordinated with the first (查封、扣押、冻结) and small words behind them.</summary>
    private static int SkipVerbs(ReadOnlySpan<ClauseToken> tokens, int next, int end, out int verbEnd)
    {
        verbEnd = next;
        while (next < end)
        {
            bool joint = tokens[next].Kind == TokenKind.Joint && next + 1 < end;
            int at = joint ? next + 1 : next;
            // 制定修改废止: between verbs of a report an unknown verb is one of them.
            bool between = tokens[at] is { Kind: TokenKind.Verb, Roles: 0 } && at + 1 < end && IsPlainVerb(in tokens[at + 1]) && !tokens[at + 1].Is(BindingRoles.Attributive);
            if (between || IsPlainVerb(in tokens[at]))
            {
                next += joint ? 2 : 1;
                verbEnd = next;
            }
            else if (tokens[next].Kind == TokenKind.Function)
            {
                next++;
            }
            else
            {
                break;
            }
        }
        return next;
    }

    /// <summary>设卡检查、数据筛查: a verb before a mark and a noun is an item of the list, and governs nothing.</summary>
    private static bool IsListedItem(ReadOnlySpan<ClauseToken> tokens, int verb, int end) =>
        verb + 2 < end && tokens[verb + 1].Kind == TokenKind.Joint && !IsPlainVerb(in tokens[verb + 2]);

    private static bool IsPlainVerb(in ClauseToken token) =>
        token.Kind == TokenKind.Verb && token.Is(BindingRoles.Verb | BindingRoles.More | BindingRoles.Fewer) && !token.Is(BindingRoles.Noun);
}
