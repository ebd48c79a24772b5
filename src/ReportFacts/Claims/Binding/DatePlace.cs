using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Claims.Binding;

/// <summary>Tells by its place in the clause what a date does: whether it governs, and for how long.</summary>
internal static class DatePlace
{
    /// <summary>An attribute of more tokens than this is not looked through.</summary>
    private const int MaxAttribute = 10;

    /// <summary>初步统计, 据测算: a clause this short before the date says only where the figures come from.</summary>
    private const int ShortLead = 6;

    /// <summary>与上年持平: the date is what is compared with; 2023年与2024年 is a pair.</summary>
    public static bool IsMeasuredAgainst(ReadOnlySpan<ClauseToken> tokens, int index) =>
        index > 0 && tokens[index - 1].Is(BindingRoles.Conjunction) && tokens[index - 1].Is(BindingRoles.Preposition)
        && !(index > 1 && tokens[index - 2].Kind == TokenKind.Claim);

    /// <summary>去年中央会议部署的政策, 年初确定的44项实事, 筹划近30年的铁路: the 的 that ends an attribute which holds the date; −1 when there is none.</summary>
    public static int EndOfAttribute(ReadOnlySpan<ClauseToken> tokens, int index, MentionKind kind)
    {
        bool deed = false;
        int limit = Math.Min(tokens.Length, index + MaxAttribute);
        for (int i = index + 1; i < limit; i++)
        {
            if (tokens[i].Kind == TokenKind.Of) return deed || (i == index + 1 && kind == MentionKind.Duration && index > 0 && tokens[index - 1].Kind == TokenKind.Verb) ? i : -1;
            bool level = tokens[i].Kind == TokenKind.Verb && tokens[i].Is(BindingRoles.Level); // 2024年是公司上市的一年
            if (level || tokens[i].Kind is TokenKind.Break or TokenKind.Claim or TokenKind.Joint) return -1;
            deed = tokens[i].Kind == TokenKind.Verb && !tokens[i].Is(BindingRoles.Noun);
        }
        return -1;
    }

    /// <summary>Whether a number follows in the clause, which the attribute then dates.</summary>
    public static bool IsNumberBehind(ReadOnlySpan<ClauseToken> tokens, int index)
    {
        for (int i = index + 1; i < tokens.Length && tokens[i].Kind != TokenKind.Break; i++)
        {
            if (tokens[i].Kind == TokenKind.Claim) return true;
        }
        return false;
    }

    /// <summary>Whether nothing but small words stands between the sentence's start and the date.</summary>
    public static bool OpensSentence(ReadOnlySpan<ClauseToken> tokens, int index, in SentenceState sentence)
    {
        bool lead = sentence.EarlierClause.IsEmpty
            || (sentence.EarlierClause.Start - sentence.Start <= 2 && sentence.EarlierClause.Length <= ShortLead);
        if (!lead) return false;
        for (int i = 0; i < index; i++)
        {
            bool small = tokens[i].Kind is TokenKind.Function or TokenKind.Joint or TokenKind.Of or TokenKind.Break or TokenKind.Modifier;
            if (!small || tokens[i].Is(BindingRoles.Target)) return false;
        }
        return true;
    }

    /// <summary>“十四五”规划: the years are part of the plan's name.</summary>
    public static bool NamesPlan(ReadOnlySpan<ClauseToken> tokens, int index)
    {
        int next = index + 1;
        if (next < tokens.Length && tokens[next] is { Kind: TokenKind.Break, Length: 1 } && tokens[next].Start == tokens[index].End) next++;
        return next < tokens.Length && tokens[next].Is(BindingRoles.Programme | BindingRoles.Goal);
    }

    /// <summary>2024年是…的一年: the year itself is what the section is about.</summary>
    public static bool IsTopic(ReadOnlySpan<ClauseToken> tokens, int index) =>
        index + 1 < tokens.Length && tokens[index + 1] is { Kind: TokenKind.Verb, Length: 1 } && tokens[index + 1].Is(BindingRoles.Level);
}
