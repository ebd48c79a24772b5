using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Clauses;

/// <summary>A word, a mark or a claim's number in a clause.</summary>
internal struct ClauseToken
{
    /// <summary>Index of the first UTF-16 unit in the repaired text.</summary>
    public int Start;

    /// <summary>Index just behind the last unit.</summary>
    public int End;

    /// <summary>Index of the claim for <see cref="TokenKind.Claim"/>.</summary>
    public int Claim;

    public TokenKind Kind;

    /// <summary>What the binding tables know of the word.</summary>
    public BindingRoles Roles;

    /// <summary>Whether the segmenter calls it the name of a place.</summary>
    public bool IsName;

    /// <summary>Whether the segmenter calls it a verb used as a noun (发展, 建设).</summary>
    public bool IsVerbalNoun;

    /// <summary>Whether it ends in a character that makes a measured noun: 率, 量, 额, 值, 数.</summary>
    public bool EndsInMeasure;

    /// <summary>Whether it ends in a character that makes a class of a noun: 型, 性, 式.</summary>
    public bool EndsInClass;

    /// <summary>Whether it says what something is turned into: 智能化, 绿色化.</summary>
    public bool EndsInTurn;

    /// <summary>Whether it ends in a character that makes a body or a person of a noun: 局, 院, 队, 人.</summary>
    public bool EndsInAgent;

    /// <summary>Whether the segmenter calls it the name of a person.</summary>
    public bool IsPerson;

    public readonly int Length => End - Start;

    public readonly bool Is(BindingRoles any) => (Roles & any) != 0;

    /// <summary>Whether it can end a noun phrase: a noun, or a verb that is also one.</summary>
    public readonly bool IsNoun => Kind == TokenKind.Nominal || Is(BindingRoles.Noun);
}
