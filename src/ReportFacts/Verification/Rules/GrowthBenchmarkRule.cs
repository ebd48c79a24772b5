using ReportFacts.Mentions.Intervals;
using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>x%，高于全国y个百分点 implies the benchmark x − y; all statements of one metric must agree on it.</summary>
internal sealed class GrowthBenchmarkRule() : RelationRule(
    "RF409", "growth.implied-benchmark", "隐含基准", Severity.Warning, RelationKind.Benchmark,
    "两处推出的基准不一致", "two statements imply different benchmarks")
{
    public override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        RationalInterval first = Implied(operands[0], operands[1], (relation.Number & 1) != 0), second = Implied(operands[2], operands[3], (relation.Number & 2) != 0);
        string formula = $"{Text(operands[0], operands[1], (relation.Number & 1) != 0)}; {Text(operands[2], operands[3], (relation.Number & 2) != 0)}";
        if (!first.Intersects(second)) return Outcome.Of(holds: false, formula);
        if (!SamePlaces(operands)) return Outcome.Of(holds: true, formula);
        // Rates and distances are published with the same places, and the distance is taken between published rates.
        Rational gap = (Point(operands[0], operands[1], (relation.Number & 1) != 0) - Point(operands[2], operands[3], (relation.Number & 2) != 0)).Abs();
        Rational unit = DecimalPlace.PowerOfTen(operands[0].Mention.Exponent);
        return new(gap.Sign == 0 ? CheckStatus.Pass : gap <= unit ? CheckStatus.Stretched : CheckStatus.Fail)
        {
            Formula = formula,
            Margin = gap.Sign == 0 ? CheckMargin.Exact : gap <= unit ? CheckMargin.Truncation : CheckMargin.None,
        };
    }

    private static bool SamePlaces(ReadOnlySpan<Quantity> operands)
    {
        foreach (Quantity operand in operands)
        {
            if (operand.IsApproximate || operand.Mention.Exponent != operands[0].Mention.Exponent) return false;
        }
        return true;
    }

    private static Rational Point(Quantity rate, Quantity distance, bool above) => above ? rate.Point - distance.Point : rate.Point + distance.Point;

    private static RationalInterval Implied(Quantity rate, Quantity distance, bool above) => above ? rate.Outer - distance.Outer : rate.Outer + distance.Outer;

    private static string Text(Quantity rate, Quantity distance, bool above)
    {
        return $"{FormulaText.Show(rate.Point, 1, 4)}% {(above ? '−' : '+')} {FormulaText.Show(distance.Point, 1, 4)} = {FormulaText.Show(Point(rate, distance, above), 1, 4)}%";
    }
}
