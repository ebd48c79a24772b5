using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Finds the noun phrase behind a number: 159名民警, 20批159名民警, 3948人的安全饮水问题, 13个存在黑臭水体的县城.</summary>
internal static class NounAfterParser
{
    private const int MaxTokens = 14;

    private const BindingRoles Predicates =
        BindingRoles.Predicate | BindingRoles.Rise | BindingRoles.Fall | BindingRoles.Level | BindingRoles.Share;

    /// <summary>Fills <see cref="ClauseFrame.After"/>.</summary>
    public static void Parse(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref ClauseFrame frame)
    {
        int i = Begin(tokens, records, ref frame);
        if (i >= tokens.Length || (tokens[frame.Token].Is(BindingRoles.Complete) && !frame.AfterOf && !IsKnownNoun(tokens, i))) return;
        if (CountsTimes(records[tokens[frame.Token].Claim].Unit, in tokens[i])) return;
        bool pivot = !frame.Verb.IsEmpty && tokens[frame.Verb.End - 1].Is(BindingRoles.Pivot); // 支持9家企业发展: its object does something itself
        bool governed = IsGoverned(tokens, records, i, pivot, in frame);
        switch (tokens[i].Kind)
        {
            case TokenKind.Nominal or TokenKind.Modifier:
            case TokenKind.Function when IsSmallAttribute(in tokens[i]):
                ReadNoun(tokens, i, governed, ref frame);
                break;
            case TokenKind.Function when tokens[i].Is(BindingRoles.Preposition):
                ParseRelativeClause(tokens, i, governed, ref frame);
                break;
            case TokenKind.Function when (tokens[i].Roles & ~BindingRoles.Adverb) == 0:
                frame.After = PhraseBehindAdverb(tokens, i);
                break;
            case TokenKind.Verb when frame.AfterOf || !tokens[i].Is(Predicates):
                ParseRelativeClause(tokens, i, governed, ref frame);
                if (frame.After.IsEmpty) ReadNoun(tokens, i, governed, ref frame, looksFar: true);
                break;
        }
        frame.After = Trim(tokens, frame.After, (pivot && !governed) || CountsPeople(in tokens[frame.Token], records), records[tokens[frame.Token].Claim].Kind == Mentions.MentionKind.Count);
        if (!frame.AfterRelative) frame.After = CoordinatedNoun.Extend(tokens, frame.After);
    }

    // 先后17次骗取他人财物: how often something was done names nothing.
    private static bool CountsTimes(string? unit, in ClauseToken next) =>
        unit is "次" or "回" && next is { Kind: TokenKind.Verb, IsVerbalNoun: false } && next.Is(BindingRoles.Verb) && !next.Is(BindingRoles.Attributive | BindingRoles.Noun);

    // 17万应届大学生毕业: people, named behind the number, do something.
    private static bool CountsPeople(in ClauseToken number, ReadOnlySpan<ClaimRecord> records) =>
        records[number.Claim].Kind == Mentions.MentionKind.HeadCount && !number.Is(BindingRoles.Complete);

    /// <summary>Takes off the end of what is counted what it does, has, or has done to it.</summary>
    private static TokenRange Trim(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase, bool acts, bool counted)
    {
        if (acts) return WithoutDeed(tokens, phrase);
        if (counted && CountedNoun.WithoutMeasure(tokens, phrase) is var bare && bare != phrase) return bare;
        return EndsInBuilding(tokens, phrase) ? phrase with { End = phrase.End - 1 } : CountedNoun.WithoutTurn(tokens, phrase);
    }

    // 7万人次干部, 3人死亡: 人次 leaves nothing to be named, but a noun can still name them.
    private static bool IsKnownNoun(ReadOnlySpan<ClauseToken> tokens, int index) =>
        tokens[index].Is(BindingRoles.Noun) && (tokens[index].Kind == TokenKind.Nominal || index + 1 == tokens.Length || tokens[index + 1].Kind is TokenKind.Joint or TokenKind.Break);

    /// <summary>Whether the clause has its verb already, so that the noun behind the number is not followed by one; people go on to do something (选派45名干部驻村).</summary>
    private static bool IsGoverned(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, int start, bool pivot, in ClauseFrame frame)
    {
        if (records[tokens[frame.Token].Claim].Kind == Mentions.MentionKind.HeadCount) return false;
        if (pivot && !EndsInProgramme(tokens, start)) return false;
        if (frame.Continues && !records[frame.Previous].Action.IsEmpty) return true;
        if (frame.Verb.IsEmpty) return false;
        // 高速改扩建等8个项目建成; 建设甲市、乙市2个改革创新实验区
        bool listed = tokens[frame.Token - 1].Is(BindingRoles.Weak) || (frame.Predicate < 0 && tokens[frame.Token - 1].IsName);
        return listed ? EndsInNoun(tokens, start) : frame.Subject.IsEmpty;
    }

    private static bool EndsInNoun(ReadOnlySpan<ClauseToken> tokens, int start)
    {
        int end = start;
        int limit = Math.Min(tokens.Length, start + MaxTokens);
        while (end < limit && tokens[end].Kind is not (TokenKind.Break or TokenKind.Claim)) end++;
        return end > start && (tokens[end - 1].Kind == TokenKind.Nominal || tokens[end - 1].Is(BindingRoles.Attributive));
    }

    /// <summary>Reads the noun at a place: behind a relative clause, as a phrase, or as the lone word that leaves its noun to the next number.</summary>
    private static void ReadNoun(ReadOnlySpan<ClauseToken> tokens, int start, bool governed, ref ClauseFrame frame, bool looksFar = false)
    {
        int of = governed || looksFar ? RelativeClauseEnd(tokens, start) : -1;
        if (of >= 0) frame.After = Phrase(tokens, of + 1, governed);
        frame.AfterRelative = !frame.After.IsEmpty;
        if (frame.After.IsEmpty) frame.After = Phrase(tokens, start, governed);
        if (frame.After.IsEmpty && LeavesNounToNext(tokens, start)) frame.After = new(start, start + 1);
    }

    /// <summary>50公里供水、20公里燃气管网: the noun stands behind the last number of the list.</summary>
    public static bool LeavesNounToNext(ReadOnlySpan<ClauseToken> tokens, int index) =>
        IsClassWord(in tokens[index])
        && index + 2 < tokens.Length && tokens[index + 1].Kind == TokenKind.Joint && tokens[index + 2].Kind == TokenKind.Claim;

    /// <summary>省级, 大型, 供水: tells what sort of thing the noun behind it is.</summary>
    public static bool IsClassWord(in ClauseToken token) =>
        token.Kind == TokenKind.Modifier || token.EndsInClass || token.Is(BindingRoles.Attributive | BindingRoles.Sector);

    /// <summary>支持20家创新研发平台, 推进50处供水提升工程: what ends in a programme is one name even behind a verb whose object may act.</summary>
    private static bool EndsInProgramme(ReadOnlySpan<ClauseToken> tokens, int start)
    {
        int end = start;
        int limit = Math.Min(tokens.Length, start + MaxTokens);
        while (end < limit && tokens[end].Kind is not (TokenKind.Break or TokenKind.Claim or TokenKind.Of)) end++;
        return end > start && end < start + MaxTokens && tokens[end - 1].Is(BindingRoles.Programme);
    }

    // 推进42个水利项目建设: the projects are counted, not the building of them.
    private static bool EndsInBuilding(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase) =>
        phrase.End - phrase.Start >= 2 && tokens[phrase.End - 1].Is(BindingRoles.Attributive) && tokens[phrase.End - 2].Is(BindingRoles.Programme);

    /// <summary>Takes what the object does off its end: 企业融通发展, 毕业生就业创业.</summary>
    private static TokenRange WithoutDeed(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase)
    {
        int end = phrase.End;
        while (end > phrase.Start + 1 && (tokens[end - 1].IsVerbalNoun || tokens[end - 1].Kind is TokenKind.Verb or TokenKind.Modifier)) end--;
        bool noun = end > phrase.Start && tokens[end - 1].Kind == TokenKind.Nominal;
        return noun ? new(phrase.Start, end) : phrase;
    }

    /// <summary>产业兴旺、生态宜居的示范乡镇, 投资超亿元的项目: the 的 that ends a clause before the noun that is counted; −1 when there is none.</summary>
    private static int RelativeClauseEnd(ReadOnlySpan<ClauseToken> tokens, int start)
    {
        bool joined = false;
        int end = Math.Min(tokens.Length, start + MaxTokens);
        for (int i = start + 1; i < end; i++)
        {
            ref readonly ClauseToken token = ref tokens[i];
            if (token.Kind == TokenKind.Of)
            {
                ref readonly ClauseToken last = ref tokens[i - 1];
                bool clause = last.Kind is TokenKind.Claim or TokenKind.Verb || (joined && (last.Kind is TokenKind.Modifier or TokenKind.Function || last.Is(BindingRoles.Common)));
                return clause && i + 1 < tokens.Length ? i : -1;
            }
            if (token.Kind == TokenKind.Break || (token.Kind == TokenKind.Claim && !(i + 1 < end && tokens[i + 1].Kind == TokenKind.Of))) return -1;
            if (token.Kind != TokenKind.Joint) continue;
            joined = true;
            if (i + 1 < end && tokens[i + 1].Is(BindingRoles.Verb)) return -1;
        }
        return -1;
    }

    /// <summary>1.2万户相对集中居住农户入住新居: an adverb behind the number opens its phrase only when a predicate follows that.</summary>
    private static TokenRange PhraseBehindAdverb(ReadOnlySpan<ClauseToken> tokens, int start)
    {
        int i = start;
        while (i < tokens.Length && i < start + 3 && tokens[i].Kind == TokenKind.Function) i++;
        if (i >= tokens.Length || tokens[i].Kind is not (TokenKind.Verb or TokenKind.Modifier) || tokens[i].Is(Predicates)) return default;
        TokenRange phrase = Phrase(tokens, i, governed: false);
        return !phrase.IsEmpty && phrase.End < tokens.Length && tokens[phrase.End].Kind == TokenKind.Verb ? phrase : default;
    }

    /// <summary>Skips 以上 and its like, numbers in a row that share the noun behind the last (20批159名民警), and 的.</summary>
    private static int Begin(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref ClauseFrame frame)
    {
        int i = frame.Token + 1;
        while (i < tokens.Length && (tokens[i].Is(BindingRoles.Bound) || (tokens[i].Kind == TokenKind.Joint && i + 1 < tokens.Length && tokens[i + 1].Is(BindingRoles.Bound)))) i++;
        int last = Math.Min(tokens.Length, i + MaxTokens); // a row without end would be walked again from each of its numbers
        while (i < last && tokens[i].Kind == TokenKind.Claim && records[tokens[i].Claim].IsAdditive) i++;
        while (i < tokens.Length && tokens[i].Is(BindingRoles.Bound)) i++; // 40万3岁以下婴幼儿
        if (i == frame.Token + 1) i = BehindQuote(tokens, i);
        if (i < tokens.Length && tokens[i].Kind == TokenKind.Of)
        {
            frame.AfterOf = true;
            i++;
        }
        return i;
    }

    /// <summary>“20条”等政策: a number in quotation marks of its own names what follows them.</summary>
    private static int BehindQuote(ReadOnlySpan<ClauseToken> tokens, int index)
    {
        bool quoted = index >= 2 && index < tokens.Length
            && tokens[index - 2].Kind == TokenKind.Break && tokens[index - 2].End == tokens[index - 1].Start
            && tokens[index].Kind == TokenKind.Break && tokens[index].Start == tokens[index - 1].End;
        if (!quoted) return index;
        int i = index + 1;
        while (i < tokens.Length && tokens[i].Kind == TokenKind.Function && tokens[i].Is(BindingRoles.Weak)) i++;
        return i < tokens.Length && tokens[i].Kind == TokenKind.Nominal ? i : index;
    }

    private static TokenRange Phrase(ReadOnlySpan<ClauseToken> tokens, int start, bool governed)
    {
        int end = Math.Min(tokens.Length, start + MaxTokens);
        int lastNoun = -1;
        for (int i = start; i < end; i++)
        {
            ref readonly ClauseToken token = ref tokens[i];
            if (lastNoun >= 0 && ClosesBefore(tokens, i, end)) break;
            if (IsNounHere(tokens, start, i, end, governed)) lastNoun = i;
            else if (lastNoun < 0 && i > start && token is { Kind: TokenKind.Function, Roles: 0 } && i + 1 < end && tokens[i + 1].Kind == TokenKind.Nominal) continue; // 国家级夜间文化
            else if (lastNoun < 0 && i > start && token is { Kind: TokenKind.Function, Length: 1 } && token.Is(BindingRoles.Bound)) continue; // 千亿级产业链
            else if (!GoesOn(tokens, start, i, lastNoun, governed)) break;
        }
        return lastNoun < 0 ? default : new(start, lastNoun + 1);
    }

    private static bool ClosesBefore(ReadOnlySpan<ClauseToken> tokens, int index, int end)
    {
        ref readonly ClauseToken token = ref tokens[index];
        // 9个县（市）经济增速: the bracket belongs to what is counted, and closes it.
        if (tokens[index - 1].Length == 1 && token.Start > tokens[index - 1].End) return true;
        // 制度创新成果全国推广: a place behind the noun belongs to what follows.
        return token.Is(BindingRoles.Scope) && !token.Is(BindingRoles.Noun | BindingRoles.Sector)
            && index + 1 < end && tokens[index + 1] is { Kind: TokenKind.Verb, Length: > 1 };
    }

    private static bool IsNounHere(ReadOnlySpan<ClauseToken> tokens, int start, int index, int end, bool governed)
    {
        ref readonly ClauseToken token = ref tokens[index];
        if (index == start && IsTier(in token) && index + 1 < end && tokens[index + 1].Kind == TokenKind.Verb) return false; // 省级育种平台
        if (token.Kind == TokenKind.Nominal) return true;
        return token.Kind == TokenKind.Verb && (token.IsNoun ? ContinuesNoun(tokens, index, end) : governed && index > start && EndsClause(tokens, index));
    }

    /// <summary>Whether the phrase can go on over a word that is no noun.</summary>
    private static bool GoesOn(ReadOnlySpan<ClauseToken> tokens, int start, int index, int lastNoun, bool governed)
    {
        ref readonly ClauseToken token = ref tokens[index];
        if (lastNoun < 0) return Opens(in token, index > start);
        if (token.Kind == TokenKind.Modifier) return !token.Is(BindingRoles.Weak);
        if (token.Is(BindingRoles.Bound)) return true;
        // 群众身边的问题: 的 behind a word of place.
        if (token.Kind == TokenKind.Of) return tokens[index - 1].Kind == TokenKind.Modifier;
        // 县级及以上城市: a level word leaves the noun open.
        if (token.Kind == TokenKind.Joint) return tokens[lastNoun].Is(BindingRoles.Scope) || tokens[lastNoun].EndsInClass;
        return IsInsideName(tokens, index, lastNoun, governed);
    }

    /// <summary>Whether a verb or small word stands inside a name rather than behind it.</summary>
    private static bool IsInsideName(ReadOnlySpan<ClauseToken> tokens, int index, int lastNoun, bool governed)
    {
        ref readonly ClauseToken token = ref tokens[index];
        if (governed ? IsInsideObject(tokens, index) : CanModify(in token) && (PredicateFollows(tokens, index + 1) || IsInsideItem(tokens, index))) return true;
        if (index + 1 >= tokens.Length || tokens[index + 1].Kind != TokenKind.Nominal) return false;
        if (IsSmallAttribute(in token)) return true;
        if (token.Roles != 0) return false;
        // An adverb is not followed by a noun, and a noun of one character has no predicate: both are pieces of a compound.
        // So is a verb when the number is itself the object of one (改建3000张认知障碍照护床位).
        bool shortNoun = tokens[lastNoun].Length == 1 && lastNoun == index - 1;
        return token.Kind == TokenKind.Function || (token.Kind == TokenKind.Verb && (governed || shortNoun));
    }

    private static bool CanModify(in ClauseToken token) => token.Kind == TokenKind.Verb && (token.Roles == 0 || token.Is(BindingRoles.Attributive));

    /// <summary>50处城乡供水提升工程: all up to the clause's end is one name when the clause has its verb already.</summary>
    private static bool RunsToEnd(ReadOnlySpan<ClauseToken> tokens, int start)
    {
        int i = start;
        int limit = Math.Min(tokens.Length, start + MaxTokens);
        while (i < limit && (tokens[i].Kind is TokenKind.Nominal or TokenKind.Modifier
            || CanModify(in tokens[i]) || tokens[i] is { Kind: TokenKind.Function, Roles: 0 })) i++;
        return i > start && tokens[i - 1] is { Kind: TokenKind.Nominal, IsVerbalNoun: false }
            && EndsAt(tokens, i);
    }

    /// <summary>饮水保障工程, 国家引才引智基地: whether all up to the clause's end is one name, the clause having its verb already.</summary>
    private static bool IsInsideObject(ReadOnlySpan<ClauseToken> tokens, int index)
    {
        ref readonly ClauseToken token = ref tokens[index];
        if (token.Kind == TokenKind.Verb && !token.Is(Predicates) && IsLastNoun(tokens, index + 1)) return true;
        return (CanModify(in token) || token is { Kind: TokenKind.Function, Roles: 0 }) && RunsToEnd(tokens, index + 1);
    }

    /// <summary>12个商业建设行动县和9个试点镇: all up to the next number of the list is one name.</summary>
    private static bool IsInsideItem(ReadOnlySpan<ClauseToken> tokens, int index)
    {
        int i = index + 1;
        while (i < tokens.Length && tokens[i].Kind is TokenKind.Nominal or TokenKind.Modifier) i++;
        return i < tokens.Length && tokens[i].Kind == TokenKind.Joint && RunsToEnd(tokens, index + 1);
    }

    private static bool IsLastNoun(ReadOnlySpan<ClauseToken> tokens, int index) =>
        index < tokens.Length && tokens[index].Kind == TokenKind.Nominal && tokens[index].Is(BindingRoles.Noun) && EndsAt(tokens, index + 1);

    /// <summary>Whether a phrase ends with the clause, or before the next number of a list.</summary>
    private static bool EndsAt(ReadOnlySpan<ClauseToken> tokens, int index) =>
        index == tokens.Length || tokens[index].Kind == TokenKind.Break
        || (tokens[index].Kind == TokenKind.Joint && index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Claim);

    /// <summary>40家学生用餐配送单位进行检查: a verb inside the name, since the noun behind it has a predicate of its own.</summary>
    private static bool PredicateFollows(ReadOnlySpan<ClauseToken> tokens, int start)
    {
        int i = start;
        int limit = Math.Min(tokens.Length, start + MaxTokens);
        while (i < limit && tokens[i].Kind is TokenKind.Nominal or TokenKind.Modifier) i++;
        if (i == start || tokens[i - 1].Kind != TokenKind.Nominal) return false;
        while (i < limit && tokens[i].Kind == TokenKind.Function && !tokens[i].Is(BindingRoles.Preposition)) i++;
        return i < limit && ((tokens[i].Kind == TokenKind.Verb && !tokens[i].IsNoun) || tokens[i].Is(BindingRoles.Preposition)); // 在城镇落户
    }

    // 新 in 12条新航线, 3大高速公路新通道.
    private static bool IsSmallAttribute(in ClauseToken token) => token.Kind == TokenKind.Function && token.Is(BindingRoles.Attributive);

    private static bool IsTier(in ClauseToken token) => token.Is(BindingRoles.Sector) && !token.Is(BindingRoles.Noun);

    /// <summary>Whether a word can stand before the first noun of the phrase.</summary>
    private static bool Opens(in ClauseToken token, bool inside) => token.Kind switch
    {
        TokenKind.Nominal => IsTier(in token),
        TokenKind.Modifier => true,
        TokenKind.Verb => !token.Is(Predicates),
        TokenKind.Joint or TokenKind.Of => inside,
        _ => IsSmallAttribute(in token),
    };

    // 完成13项国企专业化整合: the clause has its verb already.
    private static bool EndsClause(ReadOnlySpan<ClauseToken> tokens, int index) =>
        !tokens[index].Is(Predicates) && (index + 1 >= tokens.Length || tokens[index + 1].Kind == TokenKind.Break);

    // A word that is noun and verb is a noun here when the phrase goes on or ends with it.
    private static bool ContinuesNoun(ReadOnlySpan<ClauseToken> tokens, int index, int end) =>
        index + 1 >= end || (tokens[index + 1].Kind == TokenKind.Modifier && index + 2 < end && tokens[index + 2].Kind == TokenKind.Nominal) || tokens[index + 1].Kind is TokenKind.Break or TokenKind.Nominal or TokenKind.Joint or TokenKind.Of;

    private static void ParseRelativeClause(ReadOnlySpan<ClauseToken> tokens, int start, bool governed, ref ClauseFrame frame)
    {
        int end = start;
        int of = -1;
        while (end < tokens.Length && tokens[end].Kind is not (TokenKind.Break or TokenKind.Claim))
        {
            if (tokens[end].Kind == TokenKind.Of && of < 0) of = end;
            end++;
        }
        if (of > 0 && of + 1 < end)
        {
            frame.After = Phrase(tokens, of + 1, governed: false);
        }
        else if (governed && end - start >= 2 && tokens[end - 1].Kind == TokenKind.Nominal)
        {
            // 发布57个惩处涉疫犯罪和服务复工复产典型案例: the clause has its verb already, so that all the rest is one phrase.
            int noun = end - 1;
            while (noun > start && tokens[noun - 1].Kind is TokenKind.Nominal or TokenKind.Modifier) noun--;
            if (noun == start + 1 && CanModify(in tokens[start])) noun = start; // 启动21个改造项目
            frame.After = new(noun, end);
        }
        frame.AfterRelative = !frame.After.IsEmpty;
    }
}
