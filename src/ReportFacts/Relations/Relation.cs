using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>Claims that must agree, each in its role; by convention the last member is the stated value that the others determine.</summary>
internal sealed class Relation(RelationKind kind, params RelationMember[] members)
{
    public RelationKind Kind { get; } = kind;

    public RelationMember[] Members { get; } = members;

    /// <summary>Why the relation must not be judged, or <see cref="NotAssessableReason.None"/>.</summary>
    public NotAssessableReason Guard { get; init; }

    /// <summary>A number the kind needs: the periods of compound growth, −1 for a fall, 0 when there is none.</summary>
    public int Number { get; init; }

    /// <summary>An exact factor the kind needs, such as the one between two units.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Words of the text that announce the relation; may be empty.</summary>
    public TextSpan Cue { get; init; }
}
