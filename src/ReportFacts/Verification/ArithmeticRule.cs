using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification;

/// <summary>A rule that recomputes the last member of a relation from the others and compares the intervals.</summary>
internal abstract class ArithmeticRule(string id, string name, string chineseName, Severity severity, RelationKind kind, string failZh, string failEn, bool isDefault = true)
    : RelationRule(id, name, chineseName, severity, kind, failZh, failEn, isDefault)
{
    /// <summary>How stated and recomputed value must stand to each other.</summary>
    protected virtual Comparison Comparison => Comparison.Equal;

    /// <summary>What follows the stated and the recomputed value in the formula.</summary>
    protected virtual string Suffix => "";

    /// <summary>Whether numbers that end in zeros may be round ones, so that a near miss is only possible.</summary>
    protected virtual bool AllowsRoundNumbers => true;

    /// <summary>Whether one of them may be round, where numbers may: a plan of 90亿元 is exactly that.</summary>
    protected virtual bool MayBeRound(int operand) => true;

    /// <summary>Whether the numbers as written make a slip that is known, even where rounding could explain it.</summary>
    protected virtual bool IsKnownSlip(ReadOnlySpan<Quantity> operands, Relation relation) => false;

    /// <summary>Whether the formula multiplies quantities, so that they can't be shown in one scale.</summary>
    protected virtual bool Multiplies => false;

    /// <summary>Whether the stated value is the sum of numbers that were rounded each by itself, so that their errors should mostly cancel.</summary>
    protected virtual bool AddsRoundedTerms => false;

    /// <summary>Recomputes the stated value; <see langword="null"/> when that has no meaning.</summary>
    protected abstract RationalInterval? Compute(ReadOnlySpan<RationalInterval> inputs, Relation relation);

    /// <summary>The left side of the formula.</summary>
    protected abstract string Expression(ReadOnlySpan<string> inputs, Relation relation);

    /// <summary>The stated value in the sense of <see cref="Compute"/>; a fall by 5 % is −5.</summary>
    protected virtual RationalInterval Stated(RationalInterval interval, Relation relation) => relation.Number < 0 ? -interval : interval;

    public sealed override Outcome Judge(Relation relation, ReadOnlySpan<Quantity> operands)
    {
        Span<RationalInterval> inputs = new RationalInterval[operands.Length - 1];
        Quantity stated = operands[^1];
        for (int i = 0; i < inputs.Length; i++) inputs[i] = RationalInterval.Point(operands[i].Point);
        if (Compute(inputs, relation) is not { } exact) return Outcome.NotAssessable(NotAssessableReason.MissingValue);
        RationalInterval statedPoint = Stated(RationalInterval.Point(stated.Point), relation);
        (CheckStatus status, CheckMargin margin) = IsKnownSlip(operands, relation) ? (CheckStatus.Fail, CheckMargin.None) : Compare(relation, operands, exact, statedPoint);
        return new(status)
        {
            Margin = margin,
            Residual = exact is { Lower: { } value, Upper: { } upper } && value == upper ? (statedPoint.Lower!.Value - value).ToDecimal() : null,
            Formula = FormulaText.Compose(operands, inputs => Expression(inputs, relation), exact, statedPoint, Comparison, Suffix, allowsScale: !Multiplies),
            Reason = status == CheckStatus.NotAssessable ? NotAssessableReason.OneSidedBound : NotAssessableReason.None,
        };
    }

    private (CheckStatus Status, CheckMargin Margin) Compare(Relation relation, ReadOnlySpan<Quantity> operands, RationalInterval exact, RationalInterval statedPoint)
    {
        bool approximate = false;
        foreach (Quantity operand in operands) approximate |= operand.IsApproximate;
        if (!approximate && Holds(exact, statedPoint)) return (CheckStatus.Pass, CheckMargin.Exact);
        Span<RationalInterval> inputs = new RationalInterval[operands.Length - 1];
        for (int level = 0; level < (AllowsRoundNumbers ? 3 : 2); level++)
        {
            for (int i = 0; i < inputs.Length; i++) inputs[i] = At(operands[i], LevelOf(operands[i], i, level));
            if (Compute(inputs, relation) is not { } computed) return (CheckStatus.NotAssessable, CheckMargin.None);
            if (!Holds(computed, Stated(At(operands[^1], level), relation))) continue;
            return level switch
            {
                0 when !approximate && AddsRoundedTerms && Conspires(operands, exact, statedPoint) => (CheckStatus.Possible, CheckMargin.Rounding),
                0 => (CheckStatus.Pass, approximate ? CheckMargin.Approximator : CheckMargin.Rounding),
                1 => (CheckStatus.Stretched, approximate ? CheckMargin.Approximator : CheckMargin.Truncation),
                _ => (CheckStatus.Possible, CheckMargin.None),
            };
        }
        return (CheckStatus.Fail, CheckMargin.None);
    }

    // Errors of n rounded terms and their rounded sum have a standard deviation of u·√((n + 1)/12); beyond three of them, rounding would have to conspire.
    private static bool Conspires(ReadOnlySpan<Quantity> operands, RationalInterval exact, RationalInterval statedPoint)
    {
        Rational variance = 0;
        foreach (Quantity operand in operands)
        {
            if (operand.Core is not { Lower: { } low, Upper: { } high }) return false;
            variance += (high - low) * (high - low) / 12;
        }
        Rational gap = statedPoint.Lower!.Value - exact.Lower!.Value;
        return gap * gap > variance * 9;
    }

    private int LevelOf(Quantity operand, int index, int level) => MayBeRound(index) || operand.IsApproximate ? level : 0;

    private bool Holds(RationalInterval computed, RationalInterval stated) => Comparison switch
    {
        Comparison.StatedAtMost => !stated.IsAbove(computed),
        Comparison.StatedAtLeast => !computed.IsAbove(stated),
        _ => computed.Intersects(stated),
    };

    private static RationalInterval At(Quantity quantity, int level) => level switch { 0 => quantity.Core, 1 => quantity.Outer, _ => quantity.Loose };
}
