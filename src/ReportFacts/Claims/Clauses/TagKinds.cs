using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Clauses;

/// <summary>Turns a part-of-speech tag or lexicon roles into the kind of a token.</summary>
internal static class TagKinds
{
    private const BindingRoles Verbal = BindingRoles.Verb | BindingRoles.Rise | BindingRoles.Fall | BindingRoles.Level | BindingRoles.Share
        | BindingRoles.Ranking | BindingRoles.More | BindingRoles.Fewer | BindingRoles.Predicate | BindingRoles.Relative | BindingRoles.Composed
        | BindingRoles.Including;

    private const BindingRoles Small = BindingRoles.Filler | BindingRoles.Adverb | BindingRoles.Preposition | BindingRoles.Respectively
        | BindingRoles.Among | BindingRoles.Total | BindingRoles.Base | BindingRoles.Comparison | BindingRoles.Basis | BindingRoles.Lately
        | BindingRoles.Bound | BindingRoles.Done | BindingRoles.Target | BindingRoles.Forecast;

    /// <summary>Kind of a word that the binding tables know; the tag decides only where the tables leave it open.</summary>
    public static TokenKind Of(BindingRoles roles, string tag)
    {
        if ((roles & BindingRoles.Of) != 0) return TokenKind.Of;
        if ((roles & BindingRoles.Conjunction) != 0) return TokenKind.Joint;
        if ((roles & Verbal) != 0) return TokenKind.Verb;
        if ((roles & (BindingRoles.Noun | BindingRoles.Scope | BindingRoles.Programme | BindingRoles.Goal | BindingRoles.Budget | BindingRoles.Capacity
            | BindingRoles.Suffix)) != 0)
            return TokenKind.Nominal;
        if ((roles & BindingRoles.Modifier) != 0) return TokenKind.Modifier;
        if ((roles & Small) != 0) return TokenKind.Function;
        return Of(tag, '\0', 2);
    }

    /// <summary>Kind of any other word, by its tag in jieba's tag set.</summary>
    public static TokenKind Of(string tag, char first, int length)
    {
        if (first is '、' or '/') return TokenKind.Joint;
        if (tag.Length == 0) return TokenKind.Break;
        return tag switch
        {
            "vn" => TokenKind.Nominal,
            "ad" => TokenKind.Function,
            "uj" => TokenKind.Of,
            _ => Of(tag[0], first, length),
        };
    }

    private static TokenKind Of(char tag, char first, int length) => tag switch
    {
        'n' or 'j' or 'l' or 'k' or 'e' or 'q' => TokenKind.Nominal,
        'v' => TokenKind.Verb,
        'a' or 'b' or 'z' or 's' or 'm' or 'h' or 'f' => TokenKind.Modifier,
        // 攻坚战 is a noun; an idiom of four characters is said of something.
        'g' or 'i' => length is 1 or 3 ? TokenKind.Nominal : TokenKind.Function,
        'c' => TokenKind.Joint,
        'x' => char.IsLetter(first) ? TokenKind.Nominal : TokenKind.Break,
        _ => TokenKind.Function,
    };
}
