using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Finds the head of a noun phrase.</summary>
internal static class NounPhrase
{
    /// <summary>
    /// The tokens of the head: the last noun, or verb used as one, with the word before it when it is a bare suffix such as 量 or 率.
    /// Empty when the phrase has none.
    /// </summary>
    public static TokenRange Head(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase)
    {
        int head = phrase.End - 1;
        while (head > phrase.Start && tokens[head].IsPerson && tokens[head - 1].EndsInAgent) head--; // 被害人李某
        while (head >= phrase.Start && !CanHead(in tokens[head])) head--;
        // 五个方面: a weak noun heads a phrase only when there is no other.
        if (head < phrase.Start && phrase.End == phrase.Start + 1 && tokens[phrase.Start].Kind == TokenKind.Nominal) return phrase;
        if (head < phrase.Start) return default;
        bool suffix = tokens[head].Length == 1 && head > phrase.Start && tokens[head - 1].Kind is TokenKind.Nominal or TokenKind.Verb or TokenKind.Modifier;
        return new(suffix ? head - 1 : head, head + 1);
    }

    // A verb at the end of a phrase names it: 节能降碳改造100万千瓦.
    private static bool CanHead(in ClauseToken token) =>
        token.Kind is TokenKind.Nominal or TokenKind.Verb && (token.Is(BindingRoles.Noun) || !token.Is(BindingRoles.Weak));
}
