using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads 百分之三十, 千分之五, 万分之二, 三分之一, 1/4, 一半, 半数.</summary>
internal static class FractionReader
{
    /// <summary>Reads the share or fraction whose denominator, or written numerator, is <paramref name="first"/>.</summary>
    public static bool TryRead(in ScanContext context, in Numeral first, out Mention mention)
    {
        mention = default;
        char next = context.At(first.End);
        if (next == '分' && context.At(first.End + 1) == '之') return TryReadFenZhi(context, first, out mention);
        if (next is '/' or '／' or '∕') return TryReadSlash(context, first, out mention);
        if (next == '半' && first.Value == 1 && first.Length == 1 && first.IsHan) return TryReadHalf(context, first.Start, first.End + 1, out mention);
        return false;
    }

    /// <summary>Reads 半数, 过半, 近半 from 半 at <paramref name="position"/>.</summary>
    public static bool TryReadHalf(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        if (context.At(position + 1) == '数') return TryReadHalf(context, position, position + 2, out mention);
        bool approximated = context.Lexicon.ApproximatorsBefore.TryMatchEnd(context.Text[..position], out ApproximatorEntry? before, out _) && before.Bound is Bound.Over or Bound.MoreThan or Bound.JustUnder;
        char next = context.At(position + 1);
        bool ends = next is '\0' or '，' or '。' or '；' or '、' or '）' or '以' or '数' or '的' or '\n' or '！' or ' ' or '"' or '”';
        return approximated && ends && TryReadHalf(context, position, position + 1, out mention);
    }

    private static bool TryReadHalf(in ScanContext context, int start, int end, out Mention mention)
    {
        mention = default;
        if (context.At(end - 1) == '半' && context.Lexicon.NumberCues.HalfWords.StandAt(context.Text, end - 1)) return false;
        Approximation approximation = Approximators.Of(context, start, end, Approximation.Exact, barePlace: true);
        mention = Ratio(start, end, 1, 2, approximation, exponent: 0);
        return true;
    }

    private static bool TryReadFenZhi(in ScanContext context, in Numeral denominator, out Mention mention)
    {
        mention = default;
        int position = denominator.End + 2;
        if (!NumeralCharacters.IsNumeric(context.At(position)) && !NumeralCharacters.IsFew(context.At(position)) && !NumeralCharacters.IsMinus(context.At(position))) return false;
        if (!NumeralReader.TryRead(context.Text, position, out Numeral numerator) || numerator.IsUnreadable || denominator.Value <= 0) return false;
        bool place = (denominator.Form & NumeralForm.BarePlace) != 0 || denominator.Length == 2;
        if (place && denominator.Value == 100) return MakeShare(context, denominator.Start, numerator, "%", 0, out mention);
        if (place && denominator.Value == 1000) return MakeShare(context, denominator.Start, numerator, "‰", 0, out mention);
        // 万分之五 is half a per mille.
        if (place && denominator.Value == 10_000) return MakeShare(context, denominator.Start, numerator, "‰", 1, out mention);
        numerator = WithoutDoubledPlace(context, numerator);
        Approximation approximation = Approximators.Of(context, denominator.Start, numerator.End, numerator.Approximation, barePlace: false);
        mention = Ratio(denominator.Start, numerator.End, numerator.Value, denominator.Value, approximation, numerator.Exponent);
        return true;
    }

    // 十分之一二手房: the 二 of 二手 is no part of the fraction.
    private static Numeral WithoutDoubledPlace(in ScanContext context, in Numeral numerator) =>
        numerator.IsVague && numerator.Length == 2 && context.At(numerator.End) is '手' or '线' or '级' or '类' or '次'
            ? numerator with { End = numerator.End - 1, UpperValue = numerator.Value, Traits = numerator.Traits & ~MentionTraits.Vague }
            : numerator;

    private static bool MakeShare(in ScanContext context, int start, in Numeral first, string unit, int down, out Mention mention)
    {
        Numeral number = first;
        MentionTraits traits = first.Traits;
        decimal upper = first.UpperValue;
        int end = first.End;
        // 百分之三十到四十一
        if (RangeReader.IsMark(context.At(end)) && NumeralCharacters.IsNumeric(context.At(end + 1))
            && NumeralReader.TryRead(context.Text, end + 1, out Numeral second) && !second.IsUnreadable && !second.HasScale && second.Value > first.Value
            && second.IsHan == first.IsHan && !UnitReader.TryRead(context, second.End, out _))
        {
            upper = second.UpperValue;
            end = second.End;
            traits |= MentionTraits.Range;
        }
        decimal factor = down == 1 ? 0.1m : 1m;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(start, end),
            Kind = MentionKind.Percentage,
            Value = number.Value * factor,
            UpperValue = upper * factor,
            Exponent = (sbyte)(number.Exponent - down),
            Approximation = Approximators.Of(context, start, end, number.Approximation, barePlace: false),
            Traits = traits,
            Unit = unit,
        };
        return true;
    }

    // 1/4, 1／3; not dates, codes or 4/5G.
    private static bool TryReadSlash(in ScanContext context, in Numeral numerator, out Mention mention)
    {
        mention = default;
        int position = numerator.End + 1;
        if (!numerator.IsPlainDigits || NumeralCharacters.ArabicDigit(context.At(position)) < 0) return false;
        if (!NumeralReader.TryRead(context.Text, position, out Numeral denominator) || !denominator.IsPlainDigits) return false;
        char before = context.At(numerator.Start - 1), after = context.At(denominator.End);
        if (char.IsAsciiLetterOrDigit(before) || before is '/' or '-' || char.IsAsciiLetterOrDigit(after) || after is '/' or '-' or '.') return false;
        if (numerator.Value < 1 || denominator.Value <= numerator.Value || denominator.Value > 100) return false;
        Approximation approximation = Approximators.Of(context, numerator.Start, denominator.End, Approximation.Exact, barePlace: false);
        mention = Ratio(numerator.Start, denominator.End, numerator.Value, denominator.Value, approximation, 0);
        return true;
    }

    private static Mention Ratio(int start, int end, decimal numerator, decimal denominator, Approximation approximation, sbyte exponent) => new()
    {
        Span = TextSpan.FromBounds(start, end),
        Kind = MentionKind.Ratio,
        Value = numerator,
        UpperValue = denominator,
        Exponent = exponent,
        Approximation = approximation,
        Traits = MentionTraits.Fraction,
    };
}
