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
        frame.CountsPeople = kind == MentionKind.HeadCount || tokens[number].Is(BindingRoles.Complete);
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
        if (frame.Previous >= 0 && records[frame.Previous].IsRelative) frame.First = BehindChange(tokens, frame.First, frame.Token);
        NoteCues(tokens, ref frame);
    }

    private static void NoteCues(ReadOnlySpan<ClauseToken> tokens, ref ClauseFrame frame)
    {
        for (int i = frame.First; i < frame.Token; i++)
        {
            if (tokens[i].Is(BindingRoles.Respectively)) frame.Respectively = i;
            if (tokens[i].Is(BindingRoles.Among | BindingRoles.Including | BindingRoles.Composed) && frame.Among < 0) frame.Among = i;
            if (tokens[i].Is(BindingRoles.Basis)) frame.Basis = new(i, i + 1);
        }
    }

    /// <summary>产量保持40%以上增长、达35万辆: the change behind the rate is the rate's.</summary>
    private static int BehindChange(ReadOnlySpan<ClauseToken> tokens, int first, int number)
    {
        int i = first;
        while (i < number && (tokens[i].Is(BindingRoles.Bound) || tokens[i].Kind == TokenKind.Of)) i++;
        return i + 1 < number && tokens[i].Is(Change) && tokens[i + 1].Kind == TokenKind.Joint ? i + 1 : first;
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
            else if (IsItemMark(tokens, lead, frame.Token))
            {
                lead += 2;
            }
            else if (token.Is(BindingRoles.Preposition))
            {
                int verb = PhraseParser.FirstVerb(tokens, lead + 1, frame.Token);
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

    /// <summary>十四是开展巡演300场: the numeral of the item with 是.</summary>
    private static bool IsItemMark(ReadOnlySpan<ClauseToken> tokens, int index, int end) =>
        index + 2 < end && tokens[index] is { Kind: TokenKind.Modifier, Roles: 0 } && tokens[index + 1] is { Kind: TokenKind.Verb, Length: 1 }
        && tokens[index + 1].Is(BindingRoles.Level) && (index == 0 || tokens[index - 1].Kind == TokenKind.Break);

    private static void ParseRelative(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int lead, bool rank, ref ClauseFrame frame)
    {
        int predicate = FindPredicate(tokens, lead, frame.Token, rank ? BindingRoles.Ranking : RelativePredicates);
        if (predicate < lead)
        {
            FindComparison(tokens, lead, frame.Token, ref frame);
            if (!rank) ReadSubject(tokens, records, lead, frame.Token, ref frame);
            else if (frame.Token - 1 > lead && (tokens[frame.Token - 1].Is(BindingRoles.Scope) || tokens[frame.Token - 1].IsName)) ReadSubject(tokens, records, lead, frame.Token - 1, ref frame); // 人均面积全国第四
            return;
        }
        frame.Predicate = predicate;
        frame.PredicateRoles = tokens[predicate].Roles;
        if (!rank) ReadBase(tokens, records, ref frame);
        bool relative = !frame.Comparison.IsEmpty;
        FindComparison(tokens, lead, predicate, ref frame);
        if (relative) PhraseParser.Read(tokens, lead, StripEnd(tokens, records, lead, predicate), ref frame);
        else ReadSubject(tokens, records, lead, predicate, ref frame);
        frame.Subject = BehindClause(tokens, frame.Subject);
        if (frame.Subject.IsEmpty && rank) frame.Subject = ListOfRank(tokens, predicate, frame.Token);
        if (frame.Subject.IsEmpty && tokens[predicate].Is(Change | BindingRoles.Verb)) ReadObject(tokens, records, ref frame);
    }

    /// <summary>吞吐量再次破亿、入境游客增长8%: a noun with adverb and verb before the mark is a clause, and no item of a list.</summary>
    private static TokenRange BehindClause(ReadOnlySpan<ClauseToken> tokens, TokenRange subject)
    {
        bool clause = false;
        for (int i = subject.Start + 1; i + 1 < subject.End; i++)
        {
            clause |= tokens[i - 1].IsNoun && tokens[i] is { Kind: TokenKind.Function } && tokens[i].Is(BindingRoles.Adverb) && tokens[i + 1] is { Kind: TokenKind.Verb, IsNoun: false };
            if (clause && tokens[i].Kind == TokenKind.Joint) return subject with { Start = i + 1 };
        }
        return subject;
    }

    /// <summary>居奖牌榜首位: the list that the place is in.</summary>
    private static TokenRange ListOfRank(ReadOnlySpan<ClauseToken> tokens, int predicate, int number)
    {
        int start = predicate + 1;
        while (start < number && tokens[start].Is(BindingRoles.Scope)) start++;
        for (int i = start; i < number; i++)
        {
            if (tokens[i].Kind != TokenKind.Nominal || tokens[i].IsName) return default;
        }
        return new(start, number);
    }

    /// <summary>The predicate nearest before the number, or −1.</summary>
    private static int FindPredicate(ReadOnlySpan<ClauseToken> tokens, int lead, int number, BindingRoles wanted)
    {
        int predicate = number - 1;
        while (predicate >= lead && !(tokens[predicate].Kind == TokenKind.Verb && tokens[predicate].Is(wanted) && !IsNounUse(tokens, predicate, number))) predicate--;
        // 增长超10%: the change, not the level that it reaches.
        if (predicate > lead && tokens[predicate].Is(BindingRoles.Level) && tokens[predicate - 1] is { Kind: TokenKind.Verb, IsNoun: false } change && change.Is(Change & wanted)) predicate--;
        return predicate < lead ? -1 : ShareBefore(tokens, lead, predicate);
    }

    /// <summary>占全国超四成: the share is the predicate, not the level that it reaches; 占全国比重超四成 names the share itself.</summary>
    private static int ShareBefore(ReadOnlySpan<ClauseToken> tokens, int lead, int predicate)
    {
        if (predicate <= lead || !tokens[predicate].Is(BindingRoles.Level) || tokens[predicate - 1].Is(BindingRoles.Relational)) return predicate;
        for (int i = predicate - 1; i >= lead && tokens[i].Kind is TokenKind.Verb or TokenKind.Nominal or TokenKind.Modifier or TokenKind.Of; i--)
        {
            if (tokens[i].Is(BindingRoles.Measure) && tokens[i].Is(BindingRoles.Relational)) break;
            if (PhraseParser.OpensShare(in tokens[i])) return i;
        }
        return predicate;
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
            PhraseParser.Read(tokens, lead, StripEnd(tokens, records, lead, end), ref frame);
        else if (StripEnd(tokens, records, lead, frame.Comparison.Start) is var before && before > lead)
            PhraseParser.Read(tokens, lead, before, ref frame);
        else
            PhraseParser.Read(tokens, frame.Comparison.End, StripEnd(tokens, records, frame.Comparison.End, end), ref frame);
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
                TokenKind.Function => IsEmpty(in token) || token.Is(BindingRoles.Preposition), // 儿童按不超过4次
                TokenKind.Modifier => token.Is(BindingRoles.Weak) && token.Length == 1, // 评价中名列第一
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
}
