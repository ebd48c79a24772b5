using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>
/// Tells a slip of the pen from a list that leaves something out. Parts that need not be all of their whole are judged all the same when one
/// slip explains the whole difference: that is no chance.
/// </summary>
internal static class Slips
{
    private const decimal ScaleWord = 10_000, Largest = 1_000_000_000_000_000m;

    private const int FewestParts = 3, FewestDigits = 3;

    /// <summary>Whether one 万 for 亿, one shifted decimal point or one wrong digit makes the parts miss their whole.</summary>
    public static bool Explain(in Passage passage, int whole, List<int> parts)
    {
        decimal stated = passage.Record(whole).Number, sum = 0;
        if (!IsExact(in passage, whole)) return false;
        foreach (int n in parts)
        {
            if (!IsExact(in passage, passage.Numbers[n])) return false;
            sum += passage.Number(n).Number;
        }
        bool telling = parts.Count >= FewestParts && DigitsOf(stated) >= FewestDigits;
        foreach (int n in parts)
        {
            decimal part = passage.Number(n).Number, rest = stated - (sum - part);
            if (IsShifted(part, rest, ScaleWord) || (telling && IsShifted(part, rest, 10))) return true;
        }
        // Less than the whole may only mean that something was left out, by chance a round number of things.
        return (telling || IsLittleMore(parts.Count, stated, sum)) && sum > stated && DifferInOneDigit(sum, stated);
    }

    // Groups that overlap pass a small whole by more: 62个专业，其中工科28个、理科12个、文科16个、艺术类9个.
    private static bool IsLittleMore(int parts, decimal stated, decimal sum) => parts > FewestParts && stated >= 10 && (sum - stated) * 10 <= stated;

    private static bool IsShifted(decimal part, decimal wanted, decimal factor) => part > 0 && wanted > 0 && (wanted == part * factor || wanted * factor == part);

    /// <summary>Whether two neighbouring digits were swapped: 286 and 268.</summary>
    public static bool AreSwapped(decimal one, decimal other)
    {
        Span<char> a = stackalloc char[32], b = stackalloc char[32];
        if (!TryDigits(one, a, out int length) || !TryDigits(other, b, out int second) || length != second) return false;
        int at = a[..length].CommonPrefixLength(b[..length]);
        return at + 1 < length && a[at] == b[at + 1] && a[at + 1] == b[at] && a[(at + 2)..length].SequenceEqual(b[(at + 2)..length]);
    }

    /// <summary>Significant digits of a number as printed.</summary>
    public static int DigitsOf(decimal value)
    {
        Span<char> digits = stackalloc char[32];
        return TryDigits(value, digits, out int length) ? digits[..length].Trim('0').Length : 0;
    }

    private static bool DifferInOneDigit(decimal one, decimal other)
    {
        Span<char> a = stackalloc char[32], b = stackalloc char[32];
        if (!TryDigits(one, a, out int length) || !TryDigits(other, b, out int second) || length != second) return false;
        int differ = 0;
        for (int i = 0; i < length; i++) differ += a[i] == b[i] ? 0 : 1;
        return differ == 1;
    }

    // Digits of the number in hundredths, so that 38.62 and 83.62 can be compared too.
    private static bool TryDigits(decimal value, Span<char> digits, out int length)
    {
        length = 0;
        return value is > 0 and < Largest && decimal.Truncate(value * 100).TryFormat(digits, out length, default, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsExact(in Passage passage, int claim) =>
        passage.Record(claim).Approximation == Approximation.Exact && Math.Abs(passage.Record(claim).Number) < Largest;
}
