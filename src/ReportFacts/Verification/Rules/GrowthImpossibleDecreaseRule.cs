using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>下降2倍: a stock can't fall by a multiple of itself.</summary>
internal sealed class GrowthImpossibleDecreaseRule() : RelationRule(
    "RF407", "growth.impossible-decrease", "减少N倍", Severity.Error, RelationKind.ImpossibleDecrease,
    "减少的幅度不能用倍数，也不能达到或超过100%", "a fall can't be told in multiples or pass 100 %")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        Quantity rate = operands[0];
        bool multiple = rate.Mention.Kind == Mentions.MentionKind.Multiple;
        return Outcome.Of(holds: !multiple && rate.Point <= 100, rate.Text);
    }
}
