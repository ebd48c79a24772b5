namespace ReportFacts.Mentions.Intervals;

/// <summary>What a fraction (三分之一, 一半, 过半) may mean, as a share of 1. A fraction word is round by nature, so even a plain one is no point.</summary>
internal static class FractionIntervals
{
    /// <summary>The core or outer interval of a fraction; unbounded when its denominator is zero.</summary>
    public static ValueInterval Of(in Mention mention, bool outer)
    {
        if (mention.UpperValue == 0) return default;
        decimal x = mention.Value / mention.UpperValue;
        decimal? top = x <= 1 ? 1 : null;
        return mention.Approximation switch
        {
            Approximation.JustUnder => new(outer ? 0.8m * x : 0.9m * x, x, UpperClosed: outer),
            Approximation.MoreThan => new(x, outer ? top : 1.2m * x, LowerClosed: false, UpperClosed: outer),
            Approximation.AtLeast => new(x, outer ? top : 1.2m * x, UpperClosed: outer),
            Approximation.LessThan => new(outer ? 0 : 0.9m * x, x, UpperClosed: false),
            Approximation.AtMost => new(outer ? 0 : 0.8m * x, x, LowerClosed: outer),
            Approximation.About => outer ? new(0.9m * x, 1.1m * x) : new(0.95m * x, 1.05m * x),
            _ => outer ? new(0.95m * x, 1.05m * x) : new(0.975m * x, 1.025m * x),
        };
    }
}
