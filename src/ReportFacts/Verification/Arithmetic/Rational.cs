using System.Numerics;

namespace ReportFacts.Verification.Arithmetic;

/// <summary>An exact fraction. Operations never overflow and never round; the denominator is positive.</summary>
internal readonly struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    // Above this size a fraction is reduced, so that long sums and powers stay small; below it reducing costs more than it saves.
    private const int ReduceAboveBits = 192;

    private readonly BigInteger denominatorLessOne; // so that default is 0/1

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        if (denominator.GetBitLength() > ReduceAboveBits)
        {
            BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
            (numerator, denominator) = (numerator / common, denominator / common);
        }
        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    public static Rational Zero => default;

    public static Rational One => 1;

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominatorLessOne + 1;

    public int Sign => Numerator.Sign;

    public static implicit operator Rational(int value) => new(value, 1);

    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger digits = unchecked((new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0]);
        return new(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Rational operator +(Rational a, Rational b) => a.Denominator == b.Denominator
        ? new(a.Numerator + b.Numerator, a.Denominator)
        : new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient; <paramref name="b"/> is not zero.</summary>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Rational a, Rational b) => a.CompareTo(b) == 0;

    public static bool operator !=(Rational a, Rational b) => a.CompareTo(b) != 0;

    public Rational Abs() => Sign < 0 ? -this : this;

    public Rational Power(int exponent) => new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode()
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return HashCode.Combine(Numerator / common, Denominator / common);
    }

    /// <summary>The nearest decimal with the given number of places, half away from zero; <see langword="null"/> when none is large enough.</summary>
    public decimal? ToDecimal(int places = 10)
    {
        BigInteger scale = BigInteger.Pow(10, places);
        BigInteger doubled = BigInteger.Abs(Numerator) * scale * 2 / Denominator;
        BigInteger rounded = (doubled + 1) / 2;
        if (rounded.GetBitLength() > 96) return null;
        decimal value = (decimal)rounded / (decimal)scale;
        return Sign < 0 ? -value : value;
    }
}
