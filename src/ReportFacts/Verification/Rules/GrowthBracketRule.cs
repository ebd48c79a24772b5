using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>A whole grows no faster than the fastest of all its parts and no slower than the slowest.</summary>
internal sealed class GrowthBracketRule() : RelationRule(
    "RF411", "growth.bracket", "总增速夹逼", Severity.Warning, RelationKind.GrowthBracket,
    "总增速不在各部分增速之间", "the growth of the whole lies outside that of its parts", isDefault: false)
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        RationalInterval lowest = Signed(operands[0]), highest = lowest;
        foreach (Quantity part in operands[..^1])
        {
            RationalInterval rate = Signed(part);
            if (rate.Lower < lowest.Lower) lowest = rate;
            if (rate.Upper > highest.Upper) highest = rate;
        }
        RationalInterval total = Signed(operands[^1]);
        if (!lowest.IsBounded || !highest.IsBounded || !total.IsBounded) return Outcome.NotAssessable(NotAssessableReason.OneSidedBound);
        bool holds = !lowest.IsAbove(total) && !total.IsAbove(highest);
        return Outcome.Of(holds, $"{operands[^1].Text} {(holds ? "∈" : "∉")} [{string.Join(", ", operands[..^1].ToArray().Select(part => part.Text))}]");
    }

    private static RationalInterval Signed(Quantity rate) => rate.IsFall ? -rate.Outer : rate.Outer;
}
