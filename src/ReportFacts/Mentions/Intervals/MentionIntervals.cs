namespace ReportFacts.Mentions.Intervals;

/// <summary>
/// What a written number may mean, as two nested intervals: the core is what a careful editor means, the outer one what readers tolerate.
/// The shapes per approximator are a convention of this library, version 1; <c>docs/verification.md</c> lists them.
/// </summary>
internal static class MentionIntervals
{
    // Beyond this a place added to the value might not fit into a decimal; such a number is taken as a point.
    private const decimal Largest = 1_000_000_000_000_000_000_000_000_000m;

    /// <summary>What a careful editor means.</summary>
    public static ValueInterval Core(in Mention mention) => Of(in mention, outer: false);

    /// <summary>What readers tolerate; holds the core.</summary>
    public static ValueInterval Outer(in Mention mention) => Of(in mention, outer: true);

    private static ValueInterval Of(in Mention mention, bool outer)
    {
        if (!IsNumber(in mention)) return default;
        if (Math.Abs(mention.Value) > Largest || Math.Abs(mention.UpperValue) > Largest) return new(mention.Value, Math.Max(mention.Value, mention.UpperValue));
        if ((mention.Traits & MentionTraits.Fraction) != 0) return FractionIntervals.Of(in mention, outer);
        if ((mention.Traits & MentionTraits.Vague) != 0) return Vague(in mention, outer);
        if ((mention.Traits & MentionTraits.Range) != 0 || mention.UpperValue > mention.Value) return Range(in mention, outer);
        if (mention.Kind == MentionKind.Rank) return Rank(in mention);
        ValueInterval interval = Single(in mention, Math.Abs(mention.Value), outer);
        return mention.Value < 0 ? Mirror(interval) : Cap(in mention, interval);
    }

    private static bool IsNumber(in Mention mention) => mention.Kind switch
    {
        MentionKind.Date or MentionKind.CaseCode or MentionKind.DocumentNumber => false,
        MentionKind.Ratio => (mention.Traits & MentionTraits.Fraction) != 0,
        _ => true,
    };

    private static ValueInterval Single(in Mention mention, decimal n, bool outer)
    {
        decimal g = DecimalPlace.OfLastDigit(n);
        switch (mention.Approximation)
        {
            case Approximation.About:
                decimal about = outer ? Math.Min(g, 0.2m * n) : Math.Min(g / 2, 0.1m * n);
                return new(n - about, n + about);
            case Approximation.JustUnder:
                return outer ? new(n - Math.Min(0.5m * g, 0.25m * n), n) : new(n - Math.Min(0.3m * g, 0.12m * n), n, UpperClosed: false);
            case Approximation.MoreThan:
                return new(n, outer ? null : n + g, LowerClosed: false, UpperClosed: false);
            case Approximation.AtLeast:
                return new(n, outer ? null : n + g, UpperClosed: false);
            case Approximation.LessThan:
                return new(outer ? 0 : n - Math.Min(0.5m * g, 0.25m * n), n, UpperClosed: false);
            case Approximation.AtMost:
                return new(outer ? null : Math.Max(0, n - g), n, LowerClosed: false);
            default:
                return Plain(in mention, n, outer);
        }
    }

    // Counting words without a scale word are exact; everything else is rounded, or at worst truncated, to its last printed digit.
    private static ValueInterval Plain(in Mention mention, decimal n, bool outer)
    {
        if (mention.Exponent <= 0 && IsCounted(mention.Kind) && decimal.Truncate(n) == n) return ValueInterval.Point(n);
        decimal unit = DecimalPlace.PowerOfTen(mention.Exponent);
        return outer ? new(n - unit / 2, n + unit, UpperClosed: false) : new(n - unit / 2, n + unit / 2);
    }

    private static bool IsCounted(MentionKind kind) => kind is MentionKind.Count or MentionKind.HeadCount or MentionKind.Duration;

    private static ValueInterval Range(in Mention mention, bool outer)
    {
        decimal lower = Math.Min(mention.Value, mention.UpperValue), upper = Math.Max(mention.Value, mention.UpperValue);
        if (!outer) return new(lower, upper);
        decimal unit = DecimalPlace.PowerOfTen(mention.Exponent);
        return new(lower - unit / 2, upper + unit, UpperClosed: false);
    }

    private static ValueInterval Vague(in Mention mention, bool outer)
    {
        decimal lower = mention.Value, upper = mention.UpperValue;
        if (!outer) return new(lower, upper);
        if (upper >= 4 * lower) return new(0.75m * lower, null); // 数十, 数百: a few of the place, at times many
        decimal place = DecimalPlace.OfLastDigit(lower);
        return upper - lower == 8 * place ? new(lower, upper) : new(Math.Max(0, lower - place), upper + place); // 十几 against 三五
    }

    private static ValueInterval Rank(in Mention mention) => mention.Approximation switch
    {
        Approximation.AtMost => new(1, mention.Value),
        Approximation.LessThan => new(1, mention.Value, UpperClosed: false),
        _ => ValueInterval.Point(mention.Value),
    };

    private static ValueInterval Mirror(ValueInterval interval) =>
        new(-interval.Upper, -interval.Lower, interval.UpperClosed, interval.LowerClosed);

    // A share in tenths (近七成, 九成以上) can't pass the whole.
    private static ValueInterval Cap(in Mention mention, ValueInterval interval) =>
        mention.Kind == MentionKind.Percentage && mention.Exponent >= 1 && mention.Value <= 100 && (interval.Upper is not { } upper || upper > 100)
            ? interval with { Upper = 100, UpperClosed = true }
            : interval;
}
