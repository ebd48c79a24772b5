using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>A second noun that one number counts together with the first: 40个机关、企事业单位附属空间, 300名留守儿童和困境儿童.</summary>
internal static class CoordinatedNoun
{
    private const int MaxTokens = 8;

    /// <summary>The phrase with the noun that a mark joins to it, when no other number could have that noun.</summary>
    public static TokenRange Extend(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase)
    {
        int start = phrase.End + 1;
        if (phrase.IsEmpty || start >= tokens.Length || tokens[phrase.End].Kind != TokenKind.Joint || tokens[start].IsName || tokens[start].Is(BindingRoles.Scope)) return phrase;
        if (tokens[start].Kind != TokenKind.Nominal && tokens[start].Roles == 0) return phrase; // 两个专科和一个基地
        int end = start;
        int limit = Math.Min(tokens.Length, start + MaxTokens);
        while (end < limit && tokens[end].Kind is TokenKind.Nominal or TokenKind.Modifier) end++;
        bool noun = end > start && tokens[end - 1] is { Kind: TokenKind.Nominal, IsVerbalNoun: false, EndsInMeasure: false } && !tokens[end - 1].Is(BindingRoles.Measure);
        return noun && (end == tokens.Length || tokens[end].Kind is TokenKind.Break || tokens[end].Is(BindingRoles.Preposition)) && !HasNumber(tokens, end) ? phrase with { End = end } : phrase;
    }

    private static bool HasNumber(ReadOnlySpan<ClauseToken> tokens, int start)
    {
        int limit = Math.Min(tokens.Length, start + 3 * MaxTokens);
        for (int i = start; i < limit && tokens[i].Kind != TokenKind.Break; i++)
        {
            if (tokens[i].Kind == TokenKind.Claim) return true;
        }
        return false;
    }
}
