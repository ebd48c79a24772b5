using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Codes;

/// <summary>Two or three numbers joined by dots that can be a month and a day, with or without a year: 3·15, 2020·8·25, 一·二八.</summary>
internal readonly struct DottedCode
{
    /// <summary>The day that is named.</summary>
    public DatePoint Point { get; private init; }

    /// <summary>Index behind the last digit.</summary>
    public int End { get; private init; }

    /// <summary>Whether the dots stand in the middle of the line; a low dot may also be a decimal point.</summary>
    public bool HasMiddleDot { get; private init; }

    /// <summary>Reads the numbers at <paramref name="position"/>; false when they can't be a day.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out DottedCode code)
    {
        code = default;
        int at = position;
        Span<int> numbers = stackalloc int[3];
        int count = 0;
        bool middle = true;
        for (; count < 3; count++)
        {
            if (!TryReadNumber(text, ref at, count == 0 ? 4 : 2, out numbers[count])) return false;
            if (!IsDot(At(text, at))) break;
            middle &= IsMiddle(At(text, at));
            if (count == 2) return false; // 2020·8·25·1
            at = SkipBlank(text, at + 1);
        }
        if (count == 0) return false;
        bool full = count == 2;
        int year = full ? numbers[0] : 0, month = full ? numbers[1] : numbers[0], day = full ? numbers[2] : numbers[1];
        var point = new DatePoint((short)year, (byte)Math.Min(month, 99), (byte)Math.Min(day, 99));
        if (month is < 1 or > 12 || day < 1 || !point.IsValid || (full && year is < 1900 or > 2999)) return false;
        code = new() { Point = point, End = at, HasMiddleDot = middle };
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, int most, out int value)
    {
        value = 0;
        int start = at;
        if (NumeralCharacters.HanDigit(At(text, at)) > 0)
        {
            if (!Dates.CalendarNumber.TryRead(text, at, out Dates.CalendarNumber number)) return false;
            // 一·二八 is 28 January, read digit by digit
            value = number.Value;
            at = number.End;
            return number.Digits <= 2;
        }
        for (int digit; (digit = NumeralCharacters.ArabicDigit(At(text, at))) >= 0; at++)
        {
            if (at - start == most) return false;
            value = (value * 10) + digit;
        }
        return at > start;
    }

    private static bool IsDot(char c) => IsMiddle(c) || c is '.' or '．';

    private static bool IsMiddle(char c) => c is '·' or '‧' or '•' or '・' or '∙' or '⋅' or '●';
}
