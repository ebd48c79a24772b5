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
        return Outcome.Of(first.Intersects(second), formula);
    }

    private static RationalInterval Implied(Quantity rate, Quantity distance, bool above) => above ? rate.Outer - distance.Outer : rate.Outer + distance.Outer;

    private static string Text(Quantity rate, Quantity distance, bool above)
    {
        Rational implied = above ? rate.Point - distance.Point : rate.Point + distance.Point;
        return $"{FormulaText.Show(rate.Point, 1, 4)}% {(above ? '−' : '+')} {FormulaText.Show(distance.Point, 1, 4)} = {FormulaText.Show(implied, 1, 4)}%";
    }
}
