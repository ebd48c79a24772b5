using ReportFacts.Relations;

namespace ReportFacts.Verification;

/// <summary>A rule that is a pure function of one relation.</summary>
internal abstract class RelationRule(string id, string name, string chineseName, Severity severity, RelationKind kind, string failZh, string failEn, bool isDefault = true)
    : Rule(id, name, chineseName, severity, isDefault)
{
    /// <summary>The relations it judges.</summary>
    public RelationKind Kind { get; } = kind;

    /// <summary>What a failed check says, in Chinese.</summary>
    public string FailZh { get; } = failZh;

    /// <summary>What a failed check says, in English.</summary>
    public string FailEn { get; } = failEn;

    /// <summary>Judges a relation, without regard to its guard.</summary>
    /// <param name="relation">The relation, of kind <see cref="Kind"/>.</param>
    /// <param name="operands">Its members as quantities, in their order.</param>
    public abstract Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands);
}
