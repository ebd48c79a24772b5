using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>a∶b∶c behind 三次产业结构 and its like: |Σ − 100| within half a unit a part.</summary>
internal sealed class SumCompositionRule() : RelationRule(
    "RF103", "sum.ratio-composition", "构成比", Severity.Error, RelationKind.Composition,
    "构成比各项之和不是100", "the parts of the composition do not make 100")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        if (CompositionParts.Read(operands[0].Text) is not { Length: >= 3 } parts) return Outcome.NotAssessable(NotAssessableReason.NotExhaustive);
        decimal sum = 0, slack = 0;
        foreach ((decimal value, decimal unit) in parts)
        {
            sum += value;
            slack += unit / 2;
        }
        string formula = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{string.Join(" + ", parts.Select(part => part.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)))} = {sum}");
        bool holds = Math.Abs(sum - 100) <= slack;
        return new(holds ? CheckStatus.Pass : CheckStatus.Fail)
        {
            Formula = holds ? formula : formula + " ≠ 100",
            Residual = 100 - sum,
            Margin = !holds ? CheckMargin.None : sum == 100 ? CheckMargin.Exact : CheckMargin.Rounding,
        };
    }
}
