using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Rules;

/// <summary>近七成, 不足三成 against the counts.</summary>
internal sealed class ShareTenthsRule() : ArithmeticRule(
    "RF304", "share.cheng", "成/半不符", Severity.Error, RelationKind.TenthShare,
    "“成”的说法与数值不符", "the share in tenths does not fit the numbers")
{
    // 近七成 is broad enough; 1460 of 2000 is meant as written.
    protected override bool AllowsRoundNumbers => false;

    protected override string Suffix => "%";

    protected override RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation) => inputs[0].ShareOf(inputs[1]);

    protected override string Expression(ReadOnlySpan<string> inputs, Relation relation) => $"{inputs[0]} ÷ {inputs[1]}";
}
