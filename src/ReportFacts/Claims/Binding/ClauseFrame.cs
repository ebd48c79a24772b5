using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>
/// How a clause is built around one number: what stands before and behind it, and the predicate that joins them. A pure function of the
/// clause's tokens; the binders read slots off it.
/// </summary>
internal struct ClauseFrame
{
    /// <summary>Token of the number.</summary>
    public int Token;

    /// <summary>First token of the stretch that belongs to the number: from the clause's start or from behind the number before it.</summary>
    public int First;

    /// <summary>The claim before it in the clause that bounds the stretch, or −1.</summary>
    public int Previous;

    /// <summary>Nothing but a mark or conjunction stands between <see cref="Previous"/> and the number.</summary>
    public bool Continues;

    /// <summary><see cref="Subject"/> is the claim's own part of a 分别 list.</summary>
    public bool IsPart;

    /// <summary>The number is a rate or a relation of two quantities.</summary>
    public bool IsRelative;

    /// <summary>The number counts people.</summary>
    public bool CountsPeople;

    /// <summary>The noun phrase before the predicate, or directly before the number when there is no predicate.</summary>
    public TokenRange Subject;

    /// <summary>The noun phrase behind the number.</summary>
    public TokenRange After;

    /// <summary>The noun phrase behind the number hangs on it by 的.</summary>
    public bool AfterOf;

    /// <summary>The noun phrase behind the number is the end of a relative clause.</summary>
    public bool AfterRelative;

    /// <summary>The governing report verb or verbs.</summary>
    public TokenRange Verb;

    /// <summary>Words before the verb that may name who did it.</summary>
    public TokenRange Agent;

    /// <summary>The predicate before the number (change, level, share, rank), or −1.</summary>
    public int Predicate;

    public BindingRoles PredicateRoles;

    /// <summary>同比, or 较2015年 with its base, or 高于全国.</summary>
    public TokenRange Comparison;

    /// <summary>按可比价格计算 and its like.</summary>
    public TokenRange Basis;

    /// <summary>What the share is taken of (占…的).</summary>
    public TokenRange ShareBase;

    /// <summary>The claim that gives the value of <see cref="ShareBase"/> (占营业收入124亿元的15%), or −1.</summary>
    public int BaseClaim;

    /// <summary>Token of 分别, or −1.</summary>
    public int Respectively;

    /// <summary>Token of 其中 or 包括 within the stretch, or −1.</summary>
    public int Among;

    /// <summary>The noun phrase before the number ends in, or the number itself counts, a bare verb (审结34481件).</summary>
    public bool BareVerb;

    public readonly bool Has(BindingRoles any) => (PredicateRoles & any) != 0;
}
