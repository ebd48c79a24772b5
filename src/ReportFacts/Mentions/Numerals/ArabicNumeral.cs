namespace ReportFacts.Mentions.Numerals;

/// <summary>Reads numbers that begin with Arabic digits.</summary>
internal static class ArabicNumeral
{
    /// <summary>Reads digits at <paramref name="position"/> and the scale words behind them; <paramref name="start"/> is the sign's place, if any.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, int start, out Numeral numeral)
    {
        ArabicDigits digits = ArabicDigits.Read(text, position);
        if (digits.IntegerDigits == 0 && digits.Decimals == 0)
        {
            numeral = default;
            return false;
        }
        NumeralForm form = digits.Form | (start < position ? NumeralForm.Negative : NumeralForm.None);
        if ((form & (NumeralForm.TooLarge | NumeralForm.Dotted)) != 0)
        {
            numeral = new Numeral { Start = start, End = digits.End, Form = form, DigitCount = digits.IntegerDigits };
            return true;
        }
        ScaleChain chain = ScaleChain.Read(text, digits.End, RoundEnough(digits));
        bool plain = (digits.Form & ~NumeralForm.Point) == 0 && digits.Decimals == 0;
        if (plain && chain.Power > 0 && chain.Continues(text)) return HanNumeral.TryRead(text, position, start, out numeral);
        numeral = Make(text, start, digits, chain, form);
        return true;
    }

    // 余, 多 and 来 follow round numbers, decimals and scale words only: 10来个 but 从2011来看.
    private static bool RoundEnough(in ArabicDigits digits) => digits.Decimals > 0 || digits.Mantissa % 10 == 0;

    private static Numeral Make(ReadOnlySpan<char> text, int start, in ArabicDigits digits, in ScaleChain chain, NumeralForm form)
    {
        UInt128 mantissa = digits.Mantissa;
        int exponent = chain.Power - digits.Decimals;
        if (exponent > 0 && !ExactInteger.TryScale(ref mantissa, exponent)) form |= NumeralForm.TooLarge;
        bool negative = (form & NumeralForm.Negative) != 0;
        decimal value = (form & NumeralForm.TooLarge) != 0 ? 0 : ExactInteger.ToDecimal(mantissa, Math.Max(0, -exponent), negative);
        if (chain.HasScale) form |= NumeralForm.Scale;
        MentionTraits traits = (form & NumeralForm.Misgrouped) != 0 ? MentionTraits.LowConfidence : MentionTraits.None;
        decimal upper = value;
        int end = chain.End;
        if (chain.FewPower >= 0 && (form & NumeralForm.TooLarge) == 0)
        {
            // 20几万: 210,000 to 299,999
            decimal unit = ExactInteger.ToDecimal(ExactInteger.Power(chain.FewPower), 0, negative: false);
            upper = value + (unit * 10) - 1;
            value += unit;
            traits |= MentionTraits.Vague;
        }
        return new Numeral
        {
            Start = start,
            End = end,
            Value = value,
            UpperValue = upper,
            Alternative = value,
            Exponent = (sbyte)Math.Clamp(exponent, sbyte.MinValue, sbyte.MaxValue),
            Approximation = chain.Approximation,
            Traits = traits,
            Form = form,
            DigitCount = digits.IntegerDigits,
            ScalePower = chain.Power,
        };
    }
}
