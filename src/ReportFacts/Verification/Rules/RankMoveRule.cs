using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>Place before − place after = places moved up.</summary>
internal sealed class RankMoveRule() : ArithmeticRule(
    "RF1103", "rank.move", "位次", Severity.Error, RelationKind.RankMove,
    "位次变动与前后位次不符", "the places moved do not fit the two ranks")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0] - inputs[1];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} − {inputs[1]}";
}
