using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>End = beginning ± change.</summary>
internal sealed class SumStockFlowRule() : ArithmeticRule(
    "RF107", "sum.stock-flow", "存量变动", Severity.Warning, RelationKind.StockFlow,
    "期末数与期初数之差与所述增减不符", "the change of the stock does not fit its beginning and end")
{
    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[1] - inputs[0];

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[1]} − {inputs[0]}";
}
