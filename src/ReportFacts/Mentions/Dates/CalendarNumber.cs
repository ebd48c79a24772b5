using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Dates;

/// <summary>
/// A small whole number as calendars write it: <c>2018</c>, <c>０５</c>, 二〇一八 read digit by digit, 十五, 廿五. Numbers of more than four digits,
/// with 百 or with 两 are none: they count, they do not date.
/// </summary>
internal readonly struct CalendarNumber
{
    private const int MaxDigits = 4;

    /// <summary>The value, 0 to 9999.</summary>
    public int Value { get; private init; }

    /// <summary>Index behind the last character.</summary>
    public int End { get; private init; }

    /// <summary>Number of digits when they are read one by one; 0 for 十五 and its like.</summary>
    public int Digits { get; private init; }

    /// <summary>Whether it is written in Chinese digits.</summary>
    public bool IsHan { get; private init; }

    /// <summary>Reads the number at <paramref name="position"/>; false when none is there.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out CalendarNumber number)
    {
        number = default;
        if (unchecked((uint)position) >= (uint)text.Length) return false;
        return NumeralCharacters.ArabicDigit(text[position]) >= 0
            ? TryReadArabic(text, position, out number)
            : TryReadHan(text, position, out number);
    }

    private static bool TryReadArabic(ReadOnlySpan<char> text, int position, out CalendarNumber number)
    {
        number = default;
        int value = 0, end = position;
        for (int digit; end < text.Length && (digit = NumeralCharacters.ArabicDigit(text[end])) >= 0; end++)
        {
            if (end - position == MaxDigits) return false;
            value = (value * 10) + digit;
        }
        number = new() { Value = value, End = end, Digits = end - position };
        return true;
    }

    private static bool TryReadHan(ReadOnlySpan<char> text, int position, out CalendarNumber number)
    {
        number = default;
        int value = 0, digits = 0, tens = 0, end = position;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            int ten = c is '十' or '拾' ? 10 : NumeralCharacters.Tens(c);
            if (ten > 0)
            {
                // one 十, behind at most one digit: 十五, 二十五, 廿五
                if (tens > 0 || digits > 1 || (digits == 1 && ten > 10)) return false;
                tens = digits == 1 ? value * 10 : ten;
                value = digits = 0;
                continue;
            }
            int digit = Digit(c, behindHan: digits > 0);
            if (digit < 0) break;
            if (digits == MaxDigits) return false;
            value = (value * 10) + digit;
            digits++;
        }
        if (end == position || (tens > 0 && digits > 1) || Continues(text, end)) return false;
        number = new() { Value = tens + value, End = end, Digits = tens > 0 ? 0 : digits, IsHan = true };
        return true;
    }

    // Old print writes the zeros of 二〇〇八 with circles, full-width zeros or capital letters.
    private static int Digit(char c, bool behindHan) => c switch
    {
        '两' or '兩' => -1,
        '0' or '０' or 'O' or 'Ｏ' or '◯' or 'o' => behindHan ? 0 : -1,
        _ => NumeralCharacters.HanDigit(c),
    };

    private static bool Continues(ReadOnlySpan<char> text, int end) =>
        end < text.Length && (NumeralCharacters.Place(text[end]) > 0 || NumeralCharacters.Scale(text[end]) > 0 || text[end] is '两' or '几' or '余' or '多');
}
