using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Splits the words before a number, or before its predicate, into who acts, the governing verbs and the noun phrase.</summary>
internal static class PhraseParser
{
    private const BindingRoles Change = BindingRoles.Rise | BindingRoles.Fall;

    private const BindingRoles Small = BindingRoles.Adverb | BindingRoles.Filler | BindingRoles.Done;

    /// <summary>Splits [start, end).</summary>
    public static void Read(ReadOnlySpan<ClauseToken> tokens, int start, int end, ref ClauseFrame frame)
    {
        if (start >= end) return;
        start = SkipStatements(tokens, SkipPlans(tokens, start, end), end, in frame);
        int verb = GoverningVerb(tokens, start, end, in frame);
        if (verb < 0)
        {
            if (OpensShare(in tokens[start]) && start + 1 < end && !tokens[end - 1].Is(BindingRoles.Relational)) start++;
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

    /// <summary>The first report verb in [start, end) that is no item of a list; −1 when there is none.</summary>
    public static int FirstVerb(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (i > start && OpensShare(in tokens[i])) return -1; // 面积占新建建筑比重
            if (IsPlainVerb(in tokens[i]) && !IsListedItem(tokens, i, end)) return i;
        }
        return -1;
    }

    /// <summary>占, which opens what a share is taken of.</summary>
    public static bool OpensShare(in ClauseToken token) => token.Kind == TokenKind.Verb && token.Is(BindingRoles.Share) && !token.Is(BindingRoles.Noun);

    /// <summary>The verb that governs the number, known or told by its place; −1 when there is none.</summary>
    private static int GoverningVerb(ReadOnlySpan<ClauseToken> tokens, int start, int end, in ClauseFrame frame)
    {
        int verb = FirstVerb(tokens, start, end);
        bool named = verb == start && IsPartOfName(tokens, start, verb, end, in frame);
        while (verb >= 0 && IsPartOfName(tokens, start, verb, end, in frame)) verb = FirstVerb(tokens, verb + 1, end);
        if (verb >= 0)
        {
            bool nounBehind = frame.Token + 1 < tokens.Length && tokens[frame.Token + 1].Kind == TokenKind.Nominal;
            return frame.Respectively < 0 && !nounBehind ? LaterVerb(tokens, verb, end) : verb;
        }
        bool rate = frame.IsRelative && (tokens[start].Roles & ~BindingRoles.Attributive) == 0 && IsMeasure(in tokens[end - 1]); // 应届毕业生就业率, 执法事项综合率
        if (!named && !rate && !IsListedDeed(tokens, start, end, in frame) && IsUnknownVerb(tokens, start, end)) return start;
        return IsDoneToPeople(tokens, start, end, in frame) ? start : DeedOfAgent(tokens, start, end, in frame);
    }

    // 盗窃、诈骗案件分别下降.
    private static bool IsListedDeed(ReadOnlySpan<ClauseToken> tokens, int start, int end, in ClauseFrame frame) =>
        frame.Respectively >= 0 && IsListedItem(tokens, start, end);

    /// <summary>Whether a phrase begins with a verb that no table calls governing; 获奖总数, 参会人数 are names.</summary>
    private static bool IsUnknownVerb(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        ref readonly ClauseToken token = ref tokens[start];
        if (OpensObject(tokens, start, end)) return true;
        if (token.Kind != TokenKind.Verb || token.Is(BindingRoles.Noun | BindingRoles.Share | BindingRoles.Level)) return false;
        if (token.Is(BindingRoles.Attributive) && IsListedItem(tokens, start, end)) return false; // 供水、水库蓄水
        if (token.Is(BindingRoles.Adverb) && !token.Is(Change)) return false;
        return start + 2 != end || !tokens[start + 1].Is(BindingRoles.Measure);
    }

    /// <summary>组织企业参展, 组织巡演300场: a word that is a body as well as a verb governs what somebody is made to do.</summary>
    private static bool OpensObject(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        if (!tokens[start].Is(BindingRoles.Pivot) || !tokens[start].Is(BindingRoles.Noun)) return false;
        ref readonly ClauseToken last = ref tokens[end - 1];
        return end - start >= 3 || (end - start == 2 && (last.Kind == TokenKind.Verb || last.IsVerbalNoun));
    }

    /// <summary>培训医生90人次: with people as its object, a word that is also a noun is the verb.</summary>
    private static bool IsDoneToPeople(ReadOnlySpan<ClauseToken> tokens, int start, int end, in ClauseFrame frame) =>
        frame.Predicate < 0 && end - start >= 2 && frame.CountsPeople && tokens[start].Is(BindingRoles.Verb)
        && tokens[start + 1] is { IsNoun: true, Length: > 1 } && !tokens[end - 1].Is(BindingRoles.Measure);

    /// <summary>公安分局抽查门店9家: behind who acts, or an adverb, an unknown verb governs the noun behind it.</summary>
    private static int DeedOfAgent(ReadOnlySpan<ClauseToken> tokens, int start, int end, in ClauseFrame frame)
    {
        if (frame.Predicate >= 0 || frame.IsRelative || !tokens[end - 1].IsNoun) return -1;
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (tokens[i] is not { Kind: TokenKind.Verb, Roles: 0 }) continue;
            bool adverb = tokens[i - 1].Kind == TokenKind.Function && tokens[i - 1].Is(Small);
            if (!tokens[i - 1].EndsInAgent && !tokens[i - 1].IsPerson && !adverb) return -1;
            while (i + 2 < end && tokens[i + 1] is { Kind: TokenKind.Verb, Roles: 0 }) i++; // 结伙盗窃
            return i;
        }
        return -1;
    }

    /// <summary>改革顺利推进、办结率达98%: a predicate before the mark has ended a statement.</summary>
    private static int SkipStatements(ReadOnlySpan<ClauseToken> tokens, int start, int end, in ClauseFrame frame)
    {
        if (frame.Predicate < 0) return start;
        for (int i = end - 2; i > start; i--)
        {
            if (tokens[i].Kind != TokenKind.Joint) continue;
            bool stated = tokens[i - 1] is { Kind: TokenKind.Verb } && tokens[i - 1].Is(BindingRoles.Predicate) && !tokens[i - 1].Is(BindingRoles.Noun | BindingRoles.Verb | BindingRoles.Attributive);
            if (stated) return i + 1;
        }
        return start;
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
        int last = end;
        bool grows = end - 2 > verb && tokens[end - 1].Is(BindingRoles.More | BindingRoles.Fewer); // 推广面积新增100万亩
        if (grows) last--;
        while (grows && last - 2 > verb && tokens[last - 1].Is(Small)) last--;
        return IsPartOfName(tokens, start, verb, last, grows || frame.Predicate >= 0, in frame);
    }

    private static bool IsPartOfName(ReadOnlySpan<ClauseToken> tokens, int start, int verb, int end, bool predicate, in ClauseFrame frame)
    {
        bool behindNoun = verb > start && IsCommonNoun(in tokens[verb - 1]);
        // 企业债券融资增长: a verb between noun and predicate is itself the name of what grew.
        if (frame.IsRelative && predicate && behindNoun && verb + 1 == end) return true;
        if (!tokens[verb].Is(BindingRoles.Attributive) || !LeadsToNoun(tokens, verb, end)) return false;
        bool measured = IsMeasure(in tokens[end - 1]);
        if (measured && verb + 2 == end) return true; // 受灾面积, 培训人数
        if (frame.IsRelative) return true;
        if (predicate) return behindNoun || measured;
        if (measured && verb > start && tokens[verb - 1].Is(BindingRoles.Attributive)) return true; // 监测预警设备覆盖率
        return behindNoun && (IsNameOfThing(tokens, verb, end) || (verb + 2 == end && OpensWithVerb(tokens, start, verb)));
    }

    // 新能源并网装机, 大气治理项目: nobody who could act stands before the verb.
    private static bool IsNameOfThing(ReadOnlySpan<ClauseToken> tokens, int verb, int end) =>
        !tokens[verb - 1].EndsInAgent && (IsMeasure(in tokens[end - 1]) || tokens[end - 1].Is(BindingRoles.Programme | BindingRoles.Attributive));

    // 促成人才引进项目9个: another verb governs.
    private static bool OpensWithVerb(ReadOnlySpan<ClauseToken> tokens, int start, int verb) =>
        verb > start + 1 && tokens[start] is { Kind: TokenKind.Verb, Roles: 0 };

    private static bool LeadsToNoun(ReadOnlySpan<ClauseToken> tokens, int verb, int end) =>
        verb + 1 < end && tokens[end - 1].IsNoun && tokens[verb + 1].Kind is TokenKind.Nominal or TokenKind.Modifier or TokenKind.Verb;

    private static bool IsCommonNoun(in ClauseToken token) =>
        (token is { Kind: TokenKind.Nominal, IsVerbalNoun: false, IsName: false } || token.Is(BindingRoles.Noun)) && !token.Is(BindingRoles.Scope);

    private static bool IsMeasure(in ClauseToken token) => token.Is(BindingRoles.Measure | BindingRoles.Complete) || token.EndsInMeasure; // 参与人次

    /// <summary>建立包联机制、完成投资50亿元: of two verbs with their objects the second governs the number; so does 新增 behind a noun, and the deed of the first one's object (提请常委会审议).</summary>
    private static int LaterVerb(ReadOnlySpan<ClauseToken> tokens, int verb, int end)
    {
        bool noun = false;
        int found = verb;
        for (int i = verb + 1; i + 1 < end; i++)
        {
            noun |= tokens[i].Kind == TokenKind.Nominal;
            bool opens = tokens[i - 1].Kind == TokenKind.Joint || tokens[i].Is(BindingRoles.More)
                || (tokens[i - 1] is { EndsInAgent: true, Length: >= 3 } && !tokens[i].Is(BindingRoles.Attributive));
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
            if (tokens[at] is { IsVerbalNoun: false } && tokens[at].Is(BindingRoles.Attributive) && IsListedItem(tokens, at, end)) break; // 新建供水、燃气等管网
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
