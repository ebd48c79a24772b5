using ReportFacts.Mentions.Dates;
using ReportFacts.Mentions.Durations;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions;

/// <summary>Reads lengths of time.</summary>
internal static class DurationRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        mention = default;
        if (!DurationGate.MayBeDuration(in context, position) || DateCharacters.IsInsideNumber(text, position)) return false;
        if (text[position] == '上' && DateCharacters.At(text, position - 1) is '以' or '之') return false; // 三年以上十年以下
        if (!NumeralReader.TryRead(text, position, out Numeral number) || number.IsUnreadable || number.Value < 0) return false;
        Numeral last = number;
        if (!DurationUnit.TryRead(in context, number.End, out DurationUnit unit) && !TryReadUpperEnd(in context, number, out last, out unit)) return false;
        if (DurationLicence.Judge(in context, number, unit) is not { } suppression || unit.Entry.Factor > 1 && number.Value > 1_000_000) return false;
        mention = Make(in context, number, last, unit) with { Suppression = suppression };
        return true;
    }

    // 3至5年, 1—2个月: the unit stands behind the second number.
    private static bool TryReadUpperEnd(in ScanContext context, in Numeral number, out Numeral last, out DurationUnit unit)
    {
        unit = default;
        last = default;
        int at = DateCharacters.SkipRangeMark(context.Text, number.End);
        return at > 0 && NumeralReader.TryRead(context.Text, at, out last) && !last.IsUnreadable && last.Value > number.Value
            && DurationUnit.TryRead(in context, last.End, out unit);
    }

    private static Mention Make(in ScanContext context, in Numeral number, in Numeral last, in DurationUnit unit)
    {
        ReadOnlySpan<char> text = context.Text;
        bool range = last.Start != number.Start;
        decimal half = unit.HasHalf ? 0.5m : 0;
        decimal value = (number.Value + (range ? 0 : half)) * unit.Entry.Factor, upper = (last.UpperValue + half) * unit.Entry.Factor;
        int end = unit.End;
        string name = unit.Entry.Unit;
        sbyte exponent = unit.HasHalf ? (sbyte)-1 : number.Exponent;
        if (!range && !unit.HasMore && !unit.HasHalf && value == upper && DurationComposite.TryRead(in context, ref end, ref name, ref value))
        {
            upper = value;
            exponent = 0;
            range = DurationTail.TryReadUpper(in context, name, value, ref end, ref upper);
        }
        else if (!range && !unit.HasMore && !unit.HasHalf && value == upper)
        {
            range = DurationTail.TryReadUpperAlike(in context, unit.Entry, value, ref end, ref upper);
        }
        if (name == "second" && value == upper && DurationTail.TryReadHundredths(in context, ref end, ref value))
        {
            upper = value;
            exponent = -2;
        }
        int start = number.Start;
        Approximation approximation = unit.HasMore ? Approximation.MoreThan : last.Approximation;
        if (approximation == Approximation.Exact) approximation = DurationApproximation.Read(in context, start, end);
        int near = DateCharacters.At(text, start - 1) == ' ' ? start - 2 : start - 1;
        if (near >= context.Floor && DateCharacters.At(text, near) == '近' && IsLast(in context, near, end, name))
        {
            // 近6年 is the last six years: 近 belongs to the span and does not make the number smaller.
            start = near;
            if (approximation == Approximation.JustUnder) approximation = Approximation.Exact;
        }
        return new Mention
        {
            Span = TextSpan.FromBounds(start, end),
            Kind = MentionKind.Duration,
            Value = value,
            UpperValue = upper,
            Exponent = exponent,
            Unit = name,
            UnitSpan = TextSpan.FromBounds(unit.Start, unit.End),
            Approximation = approximation,
            Traits = (number.Traits | last.Traits) | (range ? MentionTraits.Range : MentionTraits.None),
            Row = unit.Entry.Row,
        };
    }

    // 最近, 附近 and 接近 are words by themselves.
    private static bool IsLast(in ScanContext context, int near, int end, string unit) =>
        unit is "year" or "month" or "day" or "week" or "quarter" && !DurationApproximation.IsAlmost(in context, near, end)
        && (!context.Lexicon.ApproximatorsBefore.TryMatchEnd(context.Text[..(near + 1)], out _, out int length) || length == 1);
}
