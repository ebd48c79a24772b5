using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>A占B的p%; for rates of what is left (毛利率), B without A.</summary>
internal sealed class ShareRecomputeRule() : ArithmeticRule(
    "RF301", "share.recompute", "占比复算", Severity.Error, RelationKind.Share,
    "占比与数值不符", "the share does not fit the numbers")
{
    protected override string Suffix => "%";

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) =>
        relation.Factor < 0 ? (inputs[1] - inputs[0]).ShareOf(inputs[1]) : inputs[0].ShareOf(inputs[1]);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) =>
        relation.Factor < 0 ? $"({inputs[1]} − {inputs[0]}) ÷ {inputs[1]}" : $"{inputs[0]} ÷ {inputs[1]}";
}
