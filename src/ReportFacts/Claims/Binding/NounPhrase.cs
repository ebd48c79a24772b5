using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Finds the head of a noun phrase.</summary>
internal static class NounPhrase
{
    /// <summary>
    /// The tokens of the head: the last noun behind the last 的 (or of the phrase), with the noun before it when it is a bare suffix such as 量 or 率.
    /// Empty when the phrase has none.
    /// </summary>
    public static TokenRange Head(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase)
    {
        int head = -1;
        for (int i = phrase.End - 1; i >= phrase.Start; i--)
        {
            if (tokens[i].Kind == TokenKind.Of && head >= 0) break;
            if (tokens[i].IsNoun && tokens[i].Kind != TokenKind.Claim)
            {
                if (head < 0) head = i;
                if (!tokens[i].Is(BindingRoles.Weak)) { head = i; break; }
            }
        }
        if (head < 0)
        {
            // 更新改造2745万平方米: no noun at all, the verb names it.
            head = phrase.End - 1;
            if (head < phrase.Start || tokens[head].Kind is TokenKind.Of or TokenKind.Joint or TokenKind.Claim) return default;
        }
        bool suffix = tokens[head].Length == 1 && head > phrase.Start && tokens[head - 1].Kind is TokenKind.Nominal or TokenKind.Verb or TokenKind.Modifier;
        return new(suffix ? head - 1 : head, head + 1);
    }
}
