using ReportFacts.Mentions;

namespace ReportFacts.Verification.Arithmetic;

/// <summary>
/// An interval of exact fractions with open, closed or missing ends, and the arithmetic that the rules need. An operation whose
/// result has no meaning (a divisor that may be zero) gives <see langword="null"/>; nothing throws.
/// </summary>
/// <param name="Lower">Lower end; <see langword="null"/> when unbounded.</param>
/// <param name="Upper">Upper end; <see langword="null"/> when unbounded.</param>
/// <param name="LowerClosed">Whether the lower end belongs to the interval.</param>
/// <param name="UpperClosed">Whether the upper end belongs to the interval.</param>
internal readonly record struct RationalInterval(Rational? Lower, Rational? Upper, bool LowerClosed = true, bool UpperClosed = true)
{
    public static RationalInterval Point(Rational value) => new(value, value);

    public static RationalInterval From(ValueInterval interval) => new(interval.Lower, interval.Upper, interval.LowerClosed, interval.UpperClosed);

    public bool IsPositive => Lower is { } lower && (lower.Sign > 0 || (lower.Sign == 0 && !LowerClosed));

    public bool IsNonNegative => Lower is { Sign: >= 0 };

    public bool IsBounded => Lower is not null && Upper is not null;

    public static RationalInterval operator -(RationalInterval a) => new(-a.Upper, -a.Lower, a.UpperClosed, a.LowerClosed);

    public static RationalInterval operator +(RationalInterval a, RationalInterval b) =>
        new(a.Lower + b.Lower, a.Upper + b.Upper, a.LowerClosed && b.LowerClosed, a.UpperClosed && b.UpperClosed);

    public static RationalInterval operator -(RationalInterval a, RationalInterval b) => a + -b;

    public static RationalInterval Sum(ReadOnlySpan<RationalInterval> terms)
    {
        RationalInterval sum = Point(0);
        foreach (RationalInterval term in terms) sum += term;
        return sum;
    }

    public RationalInterval Scale(Rational factor) => factor.Sign switch
    {
        0 => Point(0),
        > 0 => new(Lower * factor, Upper * factor, LowerClosed, UpperClosed),
        _ => new(Upper * factor, Lower * factor, UpperClosed, LowerClosed),
    };

    /// <summary>The product of intervals that hold nothing below zero; <see langword="null"/> for others.</summary>
    public RationalInterval? Times(RationalInterval other)
    {
        if (!IsNonNegative || !other.IsNonNegative) return null;
        bool lowerClosed = (LowerClosed && other.LowerClosed) || (LowerClosed && Lower!.Value.Sign == 0) || (other.LowerClosed && other.Lower!.Value.Sign == 0);
        return new(Lower * other.Lower, Upper * other.Upper, lowerClosed, UpperClosed && other.UpperClosed);
    }

    /// <summary>The quotient by an interval above zero; <see langword="null"/> when the divisor may be zero or less.</summary>
    public RationalInterval? Over(RationalInterval divisor)
    {
        if (!divisor.IsPositive) return null;
        (Rational? lower, bool lowerClosed) = Quotient(Lower, LowerClosed, divisor, wantLower: true);
        (Rational? upper, bool upperClosed) = Quotient(Upper, UpperClosed, divisor, wantLower: false);
        return new(lower, upper, lowerClosed, upperClosed);
    }

    /// <summary>The relative change from a base above zero to this value, in per cent.</summary>
    public RationalInterval? GrowthOver(RationalInterval @base) => Over(@base) is { } ratio ? (ratio - Point(1)).Scale(100) : null;

    /// <summary>This value's share of a whole above zero, in per cent.</summary>
    public RationalInterval? ShareOf(RationalInterval whole) => Over(whole)?.Scale(100);

    /// <summary>What this base becomes after growing by a rate (in per cent) for a number of periods: base·(1 + rate/100)^periods.</summary>
    public RationalInterval? Compounded(RationalInterval rate, int periods)
    {
        RationalInterval factor = rate.Scale(0.01m) + Point(1);
        if (!factor.IsNonNegative || periods is < 1 or > 100) return null;
        var power = new RationalInterval(factor.Lower?.Power(periods), factor.Upper?.Power(periods), factor.LowerClosed, factor.UpperClosed);
        return Times(power);
    }

    public bool Intersects(RationalInterval other) => ReachesBelow(this, other) && ReachesBelow(other, this);

    /// <summary>Whether all of this interval lies above all of the other one.</summary>
    public bool IsAbove(RationalInterval other) => !ReachesBelow(this, other);

    /// <summary>Distance between the intervals, signed: positive when this one lies above; zero when they meet.</summary>
    public Rational DistanceFrom(RationalInterval other)
    {
        if (Intersects(other)) return 0;
        return IsAbove(other) ? Lower!.Value - other.Upper!.Value : Upper!.Value - other.Lower!.Value;
    }

    // Dividing by the largest divisor makes a positive end smaller and a negative one larger.
    private static (Rational? End, bool Closed) Quotient(Rational? end, bool closed, RationalInterval divisor, bool wantLower)
    {
        if (end is not { } value) return (null, false);
        if (value.Sign == 0) return (0, closed);
        bool byUpper = wantLower == value.Sign > 0;
        Rational? by = byUpper ? divisor.Upper : divisor.Lower;
        if (by is not { } number) return (0, false);
        if (number.Sign == 0) return (null, false);
        return (value / number, closed && (byUpper ? divisor.UpperClosed : divisor.LowerClosed));
    }

    private static bool ReachesBelow(RationalInterval one, RationalInterval other)
    {
        if (one.Lower is not { } lower || other.Upper is not { } upper) return true;
        int order = lower.CompareTo(upper);
        return order < 0 || (order == 0 && one.LowerClosed && other.UpperClosed);
    }
}
