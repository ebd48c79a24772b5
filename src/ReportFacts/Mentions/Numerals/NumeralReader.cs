using static ReportFacts.Mentions.Numerals.NumeralCharacters;

namespace ReportFacts.Mentions.Numerals;

/// <summary>
/// The one place where written digits become decimals: Arabic, Chinese and mixed numbers with grouping, decimals, scale words, markers
/// (余 多 来), vague digits (三五 几 数) and spoken tails (两万八).
/// </summary>
/// <remarks>Linear: a run of numeric characters is consumed whole or a bounded part of it. Nothing is allocated, nothing is thrown.</remarks>
internal static class NumeralReader
{
    /// <summary>Reads the number that starts at <paramref name="position"/>; false when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Index of a digit, a place or scale word, a sign, 几, 数, 上 or 半.</param>
    /// <param name="numeral">The number; its <see cref="Numeral.End"/> is where it stops being one.</param>
    /// <remarks>
    /// An unreadable number (too large, several dots) is returned as such, so that nobody takes a part of it for a number. Whether the
    /// number is a quantity, a part of a word, a date or a label is for the caller to tell.
    /// </remarks>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out Numeral numeral)
    {
        if (!TryReadWritten(text, position, out numeral)) return false;
        HundredMillions.Extend(text, ref numeral);
        return true;
    }

    private static bool TryReadWritten(ReadOnlySpan<char> text, int position, out Numeral numeral)
    {
        numeral = default;
        if (unchecked((uint)position) >= (uint)text.Length) return false;
        char first = text[position];
        if (ArabicDigit(first) >= 0) return ArabicNumeral.TryRead(text, position, position, out numeral);
        if (IsMinus(first)) return TryReadNegative(text, position, out numeral);
        if (IsPoint(first)) return ArabicNumeral.TryRead(text, position, position, out numeral);
        if (first == '半') return ReadHalf(position, out numeral);
        if (first == '上') return TryReadUpwards(text, position, out numeral);
        if (first is '数' or '數' && position > 0 && NamesNumber(text[position - 1])) return false;
        return (IsHanNumeric(first) || IsFew(first)) && HanNumeral.TryRead(text, position, position, out numeral);
    }

    // 人数十万: 数 belongs to the word before it.
    private static bool NamesNumber(char before) =>
        "人总户件次岁分个多少指系基函天位倍点参半无约额招班册场车期台座项宗桩总笔页字票股亩代序读计".Contains(before, StringComparison.Ordinal);

    private static bool TryReadNegative(ReadOnlySpan<char> text, int position, out Numeral numeral)
    {
        int next = position + 1;
        numeral = default;
        if (next >= text.Length) return false;
        return ArabicDigit(text[next]) >= 0 || IsPoint(text[next])
            ? ArabicNumeral.TryRead(text, next, position, out numeral)
            : HanDigit(text[next]) >= 0 && HanNumeral.TryRead(text, next, position, out numeral);
    }

    private static bool ReadHalf(int position, out Numeral numeral)
    {
        numeral = new Numeral
        {
            Start = position,
            End = position + 1,
            Value = 0.5m,
            UpperValue = 0.5m,
            Alternative = 0.5m,
            Exponent = -1,
            Form = NumeralForm.Han | NumeralForm.Half,
        };
        return true;
    }

    // 上百, 上千万: that number or more.
    private static bool TryReadUpwards(ReadOnlySpan<char> text, int position, out Numeral numeral)
    {
        numeral = default;
        int next = position + 1;
        if (position > 0 && "以之线网海早晚马身手头桌地周年会市路街车船迈跃站登踏".Contains(text[position - 1], StringComparison.Ordinal)) return false;
        if (next >= text.Length || (Place(text[next]) < 1 && Scale(text[next]) is not (4 or 8))) return false;
        if (!HanNumeral.TryRead(text, next, next, out Numeral number) || number.IsVague) return false;
        numeral = number with
        {
            Start = position,
            Form = number.Form | NumeralForm.Few,
            Approximation = number.Approximation == Approximation.Exact ? Approximation.AtLeast : number.Approximation,
        };
        return true;
    }

    /// <summary>
    /// Reads the digit behind a number that ends with a scale word as its spoken tail: the 31,000 that 三万一天 would be if it did not say
    /// 30,000 a day; false when none can stand there.
    /// </summary>
    public static bool TryReadTail(ReadOnlySpan<char> text, in Numeral number, out decimal value)
    {
        value = number.Value;
        int digit = number.End < text.Length ? HanDigit(text[number.End]) : -1;
        if (digit <= 0 || number.ScalePower < 4 || number.IsVague) return false;
        value += digit * ExactInteger.ToDecimal(ExactInteger.Power(number.ScalePower - 1), 0, negative: false);
        return true;
    }
}
