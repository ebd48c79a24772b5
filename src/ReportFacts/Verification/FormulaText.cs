using System.Globalization;
using ReportFacts.Mentions;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification;

/// <summary>Writes formulas with their numbers: <c>17 + 51 + 27 = 95</c>, <c>36.5 + 12.9 = 49.4 ≠ 51.4 (亿元)</c>.</summary>
internal static class FormulaText
{
    /// <summary>Makes the left side from the operands as shown.</summary>
    public delegate string LeftSide(ReadOnlySpan<string> inputs);

    private const decimal TenThousand = 10_000, HundredMillion = 100_000_000;

    public static string Compose(
        ReadOnlySpan<Quantity> operands, LeftSide left, RationalInterval computed, RationalInterval stated, Comparison comparison, string suffix, bool allowsScale = true)
    {
        decimal scale = allowsScale ? ScaleOf(operands) : 1;
        var inputs = new string[operands.Length - 1];
        for (int i = 0; i < inputs.Length; i++) inputs[i] = Show(operands[i].Point, IsScaled(operands[i]) ? scale : 1, 6);
        decimal statedScale = IsScaled(operands[^1]) ? scale : 1;
        int places = Math.Max(2, Places(operands[^1], statedScale) + 1);
        string result = computed is { Lower: { } low, Upper: { } high } && low == high ? Show(low, statedScale, places) : "?";
        string right = Show(stated.Lower ?? 0, statedScale, 6);
        string unit = scale == 1 ? "" : scale == TenThousand ? " (万)" : " (亿)";
        string expression = left(inputs);
        if (comparison != Comparison.Equal)
        {
            string relation = Relation(computed, stated, comparison);
            return expression == result ? $"{right} {relation} {result}{unit}" : $"{right} {relation} {expression} = {result}{unit}";
        }
        if (computed.Intersects(stated)) return $"{expression} = {right}{suffix}{unit}";
        bool close = computed is { Lower: { } value } && RoundsTo(value, stated.Lower ?? 0, operands[^1]);
        return $"{expression} = {result}{suffix} {(close ? "≈" : "≠")} {right}{suffix}{unit}";
    }

    /// <summary>A number without trailing zeros, divided by a scale.</summary>
    public static string Show(Rational value, decimal scale, int places) =>
        (value / scale).ToDecimal(places)?.ToString("0.############", CultureInfo.InvariantCulture) ?? "…";

    private static string Relation(RationalInterval computed, RationalInterval stated, Comparison comparison) => comparison == Comparison.StatedAtMost
        ? stated.IsAbove(computed) ? ">" : "≤"
        : computed.IsAbove(stated) ? "<" : "≥";

    private static bool RoundsTo(Rational computed, Rational stated, Quantity quantity)
    {
        Rational unit = quantity.Core is { Lower: { } low, Upper: { } high } ? high - low : 0;
        return (computed - stated).Abs() * 2 <= unit;
    }

    private static bool IsScaled(Quantity quantity) =>
        quantity.Mention.Kind is MentionKind.Amount or MentionKind.HeadCount or MentionKind.Count or MentionKind.Measurement;

    private static decimal ScaleOf(ReadOnlySpan<Quantity> operands)
    {
        decimal largest = 0;
        bool written = false;
        foreach (Quantity operand in operands)
        {
            if (!IsScaled(operand)) continue;
            largest = Math.Max(largest, Math.Abs(operand.Mention.Value));
            written |= operand.Mention.Exponent > 0;
        }
        return !written || largest < TenThousand ? 1 : largest < HundredMillion ? TenThousand : HundredMillion;
    }

    private static int Places(Quantity quantity, decimal scale)
    {
        int places = -quantity.Mention.Exponent;
        return Math.Clamp(places + (scale == HundredMillion ? 8 : scale == TenThousand ? 4 : 0), 0, 8);
    }
}
