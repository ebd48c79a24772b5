using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Finds what a clause without numbers speaks of, for the clause behind it: 产业规模 in 产业规模持续扩大，达8亿元.</summary>
internal static class TopicParser
{
    /// <summary>The noun phrase that the clause opens with and says something of; empty when it has none.</summary>
    public static TokenRange Parse(ReadOnlySpan<ClauseToken> tokens)
    {
        int start = 0;
        while (start < tokens.Length && tokens[start].Kind is not (TokenKind.Nominal or TokenKind.Modifier or TokenKind.Verb)) start++;
        int end = start;
        while (end < tokens.Length && (tokens[end].Kind is TokenKind.Nominal or TokenKind.Modifier or TokenKind.Joint or TokenKind.Of || tokens[end].IsNoun)) end++;
        if (end <= start || end >= tokens.Length || tokens[end].Is(BindingRoles.Speech)) return default;
        return IsManner(tokens, start, end) || IsCut(tokens, end) || NamesPerson(tokens, start, end) ? default : new(start, end);
    }

    // 高质量举办博览会.
    private static bool IsManner(ReadOnlySpan<ClauseToken> tokens, int start, int end) =>
        end == start + 1 && end + 1 < tokens.Length && tokens[end].Is(BindingRoles.Verb) && tokens[end + 1].Kind is TokenKind.Nominal or TokenKind.Modifier;

    // 队长王某一天能挖四方土: who acts is not what is measured.
    private static bool NamesPerson(ReadOnlySpan<ClauseToken> tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens[i].IsPerson) return true;
        }
        return false;
    }

    // 稀土、新材料: a small word of one character within a name ends no phrase.
    private static bool IsCut(ReadOnlySpan<ClauseToken> tokens, int end) =>
        end + 1 < tokens.Length && tokens[end] is { Kind: TokenKind.Function, Length: 1 } && tokens[end + 1].Kind == TokenKind.Nominal;
}
