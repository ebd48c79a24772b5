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
        if (i >= tokens.Length || (tokens[frame.Token].Is(BindingRoles.Complete) && !frame.AfterOf)) return;
        bool people = records[tokens[frame.Token].Claim].Kind == Mentions.MentionKind.HeadCount; // 选派45名干部驻村: people go on to do something
        bool governed = !people && ((!frame.Verb.IsEmpty && frame.Subject.IsEmpty) || (frame.Continues && !records[frame.Previous].Action.IsEmpty));
        switch (tokens[i].Kind)
        {
            case TokenKind.Nominal or TokenKind.Modifier:
                frame.After = Phrase(tokens, i, governed);
                break;
            case TokenKind.Function when tokens[i].Is(BindingRoles.Preposition):
                ParseRelativeClause(tokens, i, governed, ref frame);
                break;
            case TokenKind.Verb when frame.AfterOf || !tokens[i].Is(Predicates):
                ParseRelativeClause(tokens, i, governed, ref frame);
                if (frame.After.IsEmpty) frame.After = Phrase(tokens, i, governed);
                break;
        }
    }

    /// <summary>Skips 以上 and its like, numbers in a row that share the noun behind the last (20批159名民警), and 的.</summary>
    private static int Begin(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref ClauseFrame frame)
    {
        int i = frame.Token + 1;
        while (i < tokens.Length && (tokens[i].Is(BindingRoles.Bound) || (tokens[i].Kind == TokenKind.Joint && i + 1 < tokens.Length && tokens[i + 1].Is(BindingRoles.Bound)))) i++;
        int last = Math.Min(tokens.Length, i + MaxTokens); // a row without end would be walked again from each of its numbers
        while (i < last && tokens[i].Kind == TokenKind.Claim && records[tokens[i].Claim].IsAdditive) i++;
        if (i < tokens.Length && tokens[i].Kind == TokenKind.Of)
        {
            frame.AfterOf = true;
            i++;
        }
        return i;
    }

    private static TokenRange Phrase(ReadOnlySpan<ClauseToken> tokens, int start, bool governed)
    {
        int end = Math.Min(tokens.Length, start + MaxTokens);
        int lastNoun = -1;
        for (int i = start; i < end; i++)
        {
            ref readonly ClauseToken token = ref tokens[i];
            if (IsNounHere(tokens, start, i, end, governed)) lastNoun = i;
            else if (!GoesOn(tokens, start, i, lastNoun, governed)) break;
        }
        return lastNoun < 0 ? default : new(start, lastNoun + 1);
    }

    private static bool IsNounHere(ReadOnlySpan<ClauseToken> tokens, int start, int index, int end, bool governed)
    {
        ref readonly ClauseToken token = ref tokens[index];
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
        if (token.Kind == TokenKind.Joint) return tokens[lastNoun].Is(BindingRoles.Scope);
        if (index + 1 >= tokens.Length || tokens[index + 1].Kind != TokenKind.Nominal || token.Roles != 0) return false;
        // An adverb is not followed by a noun, and a noun of one character has no predicate: both are pieces of a compound.
        // So is a verb when the number is itself the object of one (改建3000张认知障碍照护床位).
        bool shortNoun = tokens[lastNoun].Length == 1 && lastNoun == index - 1;
        return token.Kind == TokenKind.Function || (token.Kind == TokenKind.Verb && (governed || shortNoun));
    }

    /// <summary>Whether a word can stand before the first noun of the phrase.</summary>
    private static bool Opens(in ClauseToken token, bool inside) => token.Kind switch
    {
        TokenKind.Modifier => true,
        TokenKind.Verb => !token.Is(Predicates),
        TokenKind.Joint or TokenKind.Of => inside,
        _ => false,
    };

    // 完成13项国企专业化整合: the clause has its verb already.
    private static bool EndsClause(ReadOnlySpan<ClauseToken> tokens, int index) =>
        !tokens[index].Is(Predicates) && (index + 1 >= tokens.Length || tokens[index + 1].Kind == TokenKind.Break);

    // A word that is noun and verb is a noun here when the phrase goes on or ends with it.
    private static bool ContinuesNoun(ReadOnlySpan<ClauseToken> tokens, int index, int end) =>
        index + 1 >= end || tokens[index + 1].Kind is TokenKind.Break or TokenKind.Nominal or TokenKind.Joint or TokenKind.Of;

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
            frame.After = new(noun, end);
        }
        frame.AfterRelative = !frame.After.IsEmpty;
    }
}
