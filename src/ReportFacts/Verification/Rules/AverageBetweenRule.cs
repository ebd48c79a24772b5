using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>min ≤ mean ≤ max over a listed series.</summary>
internal sealed class AverageBetweenRule() : RelationRule(
    "RF601", "avg.between", "均值夹逼", Severity.Error, RelationKind.AverageOfList,
    "平均值不在所列数值之间", "the average lies outside the listed values")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        RationalInterval lowest = operands[0].Core, highest = lowest;
        foreach (Quantity item in operands[..^1])
        {
            if (lowest.Lower > item.Core.Lower) lowest = item.Core;
            if (highest.Upper < item.Core.Upper) highest = item.Core;
        }
        RationalInterval average = operands[^1].Core;
        if (!lowest.IsBounded || !highest.IsBounded || !average.IsBounded) return Outcome.NotAssessable(NotAssessableReason.OneSidedBound);
        bool holds = !lowest.IsAbove(average) && !average.IsAbove(highest);
        return Outcome.Of(holds, $"{operands[^1].Text}; {string.Join(", ", operands[..^1].ToArray().Select(item => item.Text))}");
    }
}
