namespace ReportFacts.Claims.Clauses;

/// <summary>What a token of a clause is to binding; much coarser than a part of speech.</summary>
internal enum TokenKind : byte
{
    /// <summary>Adverbs, particles, prepositions, pronouns: never part of a noun phrase's end.</summary>
    Function,

    /// <summary>A noun or a name, or a quoted stretch.</summary>
    Nominal,

    /// <summary>A verb or a verb-like predicate.</summary>
    Verb,

    /// <summary>An adjective or another word that comes before a noun.</summary>
    Modifier,

    /// <summary>的.</summary>
    Of,

    /// <summary>、 or a conjunction.</summary>
    Joint,

    /// <summary>A claim's number.</summary>
    Claim,

    /// <summary>Punctuation, or text that was not looked at: no phrase reaches over it.</summary>
    Break,
}
