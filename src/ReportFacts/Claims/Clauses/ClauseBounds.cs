namespace ReportFacts.Claims.Clauses;

/// <summary>A clause of the repaired text.</summary>
/// <param name="Start">Index of its first unit.</param>
/// <param name="End">Index just behind its last unit; the mark that ends it is outside.</param>
/// <param name="Opening">The mark before it, NUL at the text's start.</param>
/// <param name="BracketOwner">Index of the claim before the bracket that the clause stands in, or −1 outside of brackets.</param>
internal readonly record struct ClauseBounds(int Start, int End, char Opening, int BracketOwner)
{
    /// <summary>Whether the clause stands in brackets.</summary>
    public bool InBracket => BracketOwner >= 0;
}
