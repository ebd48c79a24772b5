using static ReportFacts.Mentions.Numerals.NumeralCharacters;

namespace ReportFacts.Mentions.Numerals;

/// <summary>Reads 亿 behind a classifier, as speech counts large sums: 三个亿, 十几个亿, 三个多亿.</summary>
internal static class HundredMillions
{
    private const int Power = 8;
    private const decimal LargestNumber = 1_000_000_000_000m;

    /// <summary>Scales the number when 个亿 or 个多亿 stands behind it; 三个亿元村 counts villages, and the number stays.</summary>
    public static void Extend(ReadOnlySpan<char> text, ref Numeral numeral)
    {
        int index = numeral.End;
        if (index + 1 >= text.Length || text[index] is not ('个' or '個') || numeral.IsUnreadable || numeral.HasScale || numeral.UpperValue > LargestNumber) return;
        if (numeral.Approximation != Approximation.Exact || (numeral.Form & NumeralForm.BarePlace) != 0) return;
        Approximation marker = Marker(text[++index]);
        if (marker != Approximation.Exact) index++;
        if (index >= text.Length || Scale(text[index]) != Power) return;
        if (index + 1 < text.Length && text[index + 1] is '元' or '级') return;
        decimal factor = ExactInteger.ToDecimal(ExactInteger.Power(Power), 0, negative: false);
        numeral = numeral with
        {
            End = index + 1,
            Value = numeral.Value * factor,
            UpperValue = numeral.UpperValue * factor,
            Alternative = numeral.Alternative * factor,
            Exponent = (sbyte)(numeral.Exponent + Power),
            ScalePower = Power,
            Approximation = marker,
            Form = (numeral.Form | NumeralForm.Scale) & ~NumeralForm.Few,
        };
    }
}
