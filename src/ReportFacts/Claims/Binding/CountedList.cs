using ReportFacts.Claims.Clauses;
using ReportFacts.Mentions;

namespace ReportFacts.Claims.Binding;

/// <summary>A list of subjects that are counted themselves: 16条产业链、18个专业镇营业收入分别增长….</summary>
internal static class CountedList
{
    /// <summary>The subjects with those before them that a count parts from them; unchanged when no count stands among them.</summary>
    public static TokenRange Extend(in ClauseContext context, TokenRange parts)
    {
        int start = parts.Start;
        bool counted = false;
        while (start > 0 && Belongs(in context, start - 1))
        {
            start--;
            counted |= context.Tokens[start].Kind == TokenKind.Claim;
        }
        while (start < parts.Start && context.Tokens[start].Kind == TokenKind.Joint) start++;
        return counted ? parts with { Start = start } : parts;
    }

    /// <summary>The same where the number behind the last count has taken the whole phrase (18个专业镇营业收入); empty when there is no such list.</summary>
    public static TokenRange Before(in ClauseContext context)
    {
        int end = context.Frame.First;
        if (end == 0 || context.Tokens[end - 1].Kind != TokenKind.Nominal) return default;
        TokenRange parts = Extend(in context, new(end, end));
        return HasMark(in context, parts) ? parts : default;
    }

    private static bool HasMark(in ClauseContext context, TokenRange parts)
    {
        for (int i = parts.Start; i < parts.End; i++)
        {
            if (context.Tokens[i].Kind == TokenKind.Joint) return true;
        }
        return false;
    }

    private static bool Belongs(in ClauseContext context, int index)
    {
        ref readonly ClauseToken token = ref context.Tokens[index];
        return token.Kind is TokenKind.Nominal or TokenKind.Modifier or TokenKind.Joint
            || (token.Kind == TokenKind.Claim && context.Records[token.Claim].Kind is MentionKind.Count);
    }
}
