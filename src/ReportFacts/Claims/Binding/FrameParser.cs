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
    public static ClauseFrame Parse(ReadOnlySpan<ClauseToken> tokens, int number, ReadOnlySpan<ClaimRecord> records)
    {
        MentionKind kind = records[tokens[number].Claim].Kind;
        var frame = new ClauseFrame { Token = number, Previous = -1, Predicate = -1, Respectively = -1, Among = -1 };
        FindStretch(tokens, records, ref frame, kind);
        int lead = SkipLead(tokens, records, ref frame);
        frame.Continues = frame.Previous >= 0 && lead == number;
        if (records[tokens[number].Claim].IsRelative || kind == MentionKind.Rank)
            ParseRelative(tokens, records, lead, kind == MentionKind.Rank, ref frame);
        else
            ParseQuantity(tokens, records, lead, ref frame);
        NounAfterParser.Parse(tokens, records, ref frame);
        return frame;
    }

    /// <summary>Whether a claim is transparent to the phrases around it: dates, durations and codes only modify.</summary>
    public static bool IsTransparent(MentionKind kind) =>
        kind is MentionKind.Date or MentionKind.Duration or MentionKind.CaseCode or MentionKind.DocumentNumber or MentionKind.Rank;

    private static void FindStretch(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref ClauseFrame frame, MentionKind kind)
    {
        int first = frame.Token;
        int limit = Math.Max(0, first - MaxTokensBefore);
        while (first > limit)
        {
            ref readonly ClauseToken token = ref tokens[first - 1];
            if (token.Kind == TokenKind.Break) break;
            if (token.Kind == TokenKind.Claim && (!IsTransparent(records[token.Claim].Kind) || (kind == MentionKind.Rank && records[token.Claim].Kind == kind)))
            {
                frame.Previous = token.Claim;
                break;
            }
            first--;
        }
        frame.First = first;
        for (int i = first; i < frame.Token; i++)
        {
            if (tokens[i].Is(BindingRoles.Respectively)) frame.Respectively = i;
            if (tokens[i].Is(BindingRoles.Among | BindingRoles.Including | BindingRoles.Composed) && frame.Among < 0) frame.Among = i;
            if (tokens[i].Is(BindingRoles.Basis)) frame.Basis = new(i, i + 1);
        }
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
            if (tokens[i].Is(BindingRoles.Verb | BindingRoles.More | BindingRoles.Fewer) && !tokens[i].Is(BindingRoles.Noun)) return i;
        }
        return -1;
    }

    private static void ParseRelative(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int lead, bool rank, ref ClauseFrame frame)
    {
        int number = frame.Token;
        BindingRoles wanted = rank ? BindingRoles.Ranking : RelativePredicates;
        int predicate = number - 1;
        while (predicate >= lead && !(tokens[predicate].Is(wanted) && tokens[predicate].Kind == TokenKind.Verb && !IsNounUse(tokens, predicate, number))) predicate--;
        if (predicate < lead)
        {
            FindComparison(tokens, lead, number, ref frame);
            int end = frame.Comparison.IsEmpty ? number : frame.Comparison.Start;
            if (!rank) ReadPhrase(tokens, lead, StripEnd(tokens, records, lead, end), ref frame);
            return;
        }
        frame.Predicate = predicate;
        frame.PredicateRoles = tokens[predicate].Roles;
        int subjectEnd = predicate;
        if (!rank && tokens[predicate].Is(BindingRoles.Share) && !tokens[predicate].Is(Change))
            frame.ShareBase = new(predicate + 1, TrimOf(tokens, predicate + 1, number));
        else if (!rank && tokens[predicate].Is(BindingRoles.Relative) && !tokens[predicate].Is(Change | BindingRoles.Level))
            frame.Comparison = new(predicate, StripEnd(tokens, records, predicate + 1, number));
        if (frame.Comparison.IsEmpty)
        {
            FindComparison(tokens, lead, predicate, ref frame);
            if (!frame.Comparison.IsEmpty) subjectEnd = frame.Comparison.Start;
        }
        subjectEnd = StripEnd(tokens, records, lead, subjectEnd);
        ReadPhrase(tokens, lead, subjectEnd, ref frame);
        if (frame.Subject.IsEmpty && frame.Has(Change) && predicate + 1 < number)
        {
            int end = StripEnd(tokens, records, predicate + 1, number);
            if (end > predicate + 1 && tokens[end - 1].IsNoun)
            {
                frame.Verb = new(predicate, predicate + 1);
                frame.Subject = new(predicate + 1, end);
            }
        }
    }

    // 增长 in 贡献率 phrases and the like: a change word directly before a noun that is no object of it is part of a name.
    private static bool IsNounUse(ReadOnlySpan<ClauseToken> tokens, int index, int number) =>
        tokens[index].Is(BindingRoles.Noun) && !tokens[index].Is(Change) && index + 1 < number && tokens[index + 1].IsNoun;

    private static void ParseQuantity(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int lead, ref ClauseFrame frame)
    {
        int number = frame.Token;
        int end = number;
        while (end > lead)
        {
            ref readonly ClauseToken token = ref tokens[end - 1];
            bool direct = token.Is(Change) && frame.Predicate < 0;
            if (direct || (token.Kind == TokenKind.Verb && token.Is(BindingRoles.Level | BindingRoles.Relative | BindingRoles.Share) && !token.Is(BindingRoles.Noun)))
            {
                // The predicate nearest to the number counts; 实现增长 and the like pile up before it.
                if (frame.Predicate < 0)
                {
                    frame.Predicate = end - 1;
                    frame.PredicateRoles = token.Roles;
                }
                end--;
            }
            else if (token.Kind == TokenKind.Function && (token.Roles == 0 || token.Is(Skipped)))
            {
                end--;
            }
            else
            {
                break;
            }
        }
        if (frame.Has(Change) || frame.Predicate >= 0)
        {
            FindComparison(tokens, lead, end, ref frame);
            if (!frame.Comparison.IsEmpty) end = frame.Comparison.Start;
        }
        ReadPhrase(tokens, lead, StripEnd(tokens, records, lead, end), ref frame);
    }

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
            if (tokens[i].Is(BindingRoles.Base))
            {
                int stop = end;
                while (stop > i + 2 && tokens[stop - 1].Kind == TokenKind.Function) stop--;
                frame.Comparison = new(i, stop);
                return;
            }
        }
    }

    /// <summary>Cuts words without meaning of their own, and times, off the end of a phrase.</summary>
    private static int StripEnd(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int start, int end)
    {
        while (end > start)
        {
            ref readonly ClauseToken token = ref tokens[end - 1];
            bool empty = token.Kind is TokenKind.Of or TokenKind.Joint
                || (token.Kind == TokenKind.Function && (token.Roles == 0 || token.Is(Skipped)))
                || (token.Kind == TokenKind.Verb && token.Is(BindingRoles.Level | BindingRoles.Ranking | BindingRoles.Predicate) && !token.Is(BindingRoles.Noun | BindingRoles.Verb))
                || (token.Kind == TokenKind.Claim && IsTransparent(records[token.Claim].Kind))
                || (token.Kind == TokenKind.Verb && token.Is(BindingRoles.Level) && end - 1 > start && tokens[end - 2].IsNoun && !token.Is(BindingRoles.Noun));
            if (!empty) break;
            end--;
        }
        return end;
    }

    private static int TrimOf(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        while (end > start && (tokens[end - 1].Kind is TokenKind.Of or TokenKind.Function || tokens[end - 1].Is(BindingRoles.Level))) end--;
        return end;
    }

    /// <summary>Splits [start, end) into agent, governing verbs and noun phrase.</summary>
    private static void ReadPhrase(ReadOnlySpan<ClauseToken> tokens, int start, int end, ref ClauseFrame frame)
    {
        if (start >= end) return;
        int verb = FirstVerb(tokens, start, end);
        if (verb < 0 && tokens[start].Kind == TokenKind.Verb && !tokens[start].Is(BindingRoles.Noun) && start + 1 < end) verb = start;
        if (verb < 0)
        {
            frame.Subject = new(start, end);
            return;
        }
        int next = verb + 1;
        int verbEnd = next;
        while (next < end)
        {
            if (IsPlainVerb(in tokens[next]) || (tokens[next].Kind == TokenKind.Joint && next + 1 < end && IsPlainVerb(in tokens[next + 1])))
            {
                next += tokens[next].Kind == TokenKind.Joint ? 2 : 1;
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
        frame.Verb = new(verb, verbEnd);
        frame.Agent = new(start, verb);
        frame.BareVerb = next >= end;
        if (next < end) frame.Subject = new(next, end);
    }

    private static bool IsPlainVerb(in ClauseToken token) =>
        token.Kind == TokenKind.Verb && token.Is(BindingRoles.Verb | BindingRoles.More | BindingRoles.Fewer) && !token.Is(BindingRoles.Noun);
}
