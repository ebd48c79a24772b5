namespace ReportFacts.Mentions.Intervals;

/// <summary>Places of decimal digits: powers of ten and the last digit that is not zero.</summary>
internal static class DecimalPlace
{
    private const int MaxPower = 28;

    /// <summary>10 to the given power, −28 to 28; the nearest representable one outside that range.</summary>
    public static decimal PowerOfTen(int exponent)
    {
        if (exponent < 0) return new decimal(1, 0, 0, false, (byte)Math.Min(-exponent, MaxPower));
        decimal power = 1;
        for (int i = Math.Min(exponent, MaxPower); i > 0; i--) power *= 10;
        return power;
    }

    /// <summary>Place value of the last digit that is not zero: 100 for 2700, 0.1 for 54.2; 1 for 0.</summary>
    public static decimal OfLastDigit(decimal value)
    {
        value = Math.Abs(value);
        if (value == 0) return 1;
        if (decimal.Truncate(value) != value)
        {
            int scale = value.Scale;
            while (scale > 1 && HasScale(value, scale - 1)) scale--;
            return PowerOfTen(-scale);
        }
        decimal place = 1;
        while (place < value && value % (place * 10) == 0) place *= 10;
        return place;
    }

    /// <summary>How many zeros end the printed digits, counted from the place of <paramref name="exponent"/>: 3 for 3000, 1 for 50亿.</summary>
    public static int TrailingZeros(decimal value, int exponent)
    {
        decimal place = PowerOfTen(exponent);
        int zeros = 0;
        for (decimal last = OfLastDigit(value); last > place && zeros < MaxPower; last /= 10) zeros++;
        return zeros;
    }

    private static bool HasScale(decimal value, int scale) => decimal.Round(value, scale) == value;
}
