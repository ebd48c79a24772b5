namespace ReportFacts.Mentions.Numerals;

/// <summary>Exact arithmetic on non-negative integers of up to 28 digits, the range in which <see cref="decimal"/> loses nothing.</summary>
internal static class ExactInteger
{
    /// <summary>Digits that always fit.</summary>
    public const int MaxDigits = 28;

    private static readonly UInt128[] Powers = MakePowers();
    private static readonly UInt128 Limit = Powers[MaxDigits];

    // The largest integer that may be multiplied by each power: dividing 128 bits costs more than all the rest of a numeral.
    private static readonly UInt128[] Largest = [.. Powers.Select(power => (Limit - 1) / power)];

    /// <summary>10 to the given power.</summary>
    /// <param name="power">0 to 28.</param>
    public static UInt128 Power(int power) => Powers[power];

    /// <summary>Multiplies by a power of ten; false when the product has more than 28 digits.</summary>
    public static bool TryScale(ref UInt128 value, int power)
    {
        if (value == 0) return true;
        if (power > MaxDigits) return false;
        if (value > Largest[power]) return false;
        value *= Power(power);
        return true;
    }

    /// <summary>Adds; false when the sum has more than 28 digits.</summary>
    public static bool TryAdd(ref UInt128 value, UInt128 more)
    {
        if (more >= Limit || value >= Limit - more) return false;
        value += more;
        return true;
    }

    /// <summary>Makes a decimal of an integer and a number of decimals.</summary>
    /// <param name="mantissa">Integer of up to 28 digits.</param>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="negative">Sign.</param>
    public static decimal ToDecimal(UInt128 mantissa, int decimals, bool negative)
    {
        ulong low = (ulong)(mantissa & ulong.MaxValue);
        uint high = (uint)(mantissa >> 64);
        return new decimal(unchecked((int)low), unchecked((int)(low >> 32)), unchecked((int)high), negative, (byte)decimals);
    }

    private static UInt128[] MakePowers()
    {
        var powers = new UInt128[MaxDigits + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
