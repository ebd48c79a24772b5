using ReportFacts.Mentions;
using ReportFacts.Mentions.Intervals;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Grounding;

/// <summary>Compares a number of a draft with one of its source by value, precision and approximator.</summary>
internal static class ValueComparer
{
    /// <summary>Compares two numbers of one unit family.</summary>
    public static ValueMatch Compare(Statement draft, Statement source)
    {
        if (draft.EqualsValue(source)) return CompareHedges(draft, source);
        if (Sign(draft) * Sign(source) < 0) return ValueMatch.None;
        return source.IsExact ? draft.IsExact ? Restated(draft, source) : Hedged(draft, source) : FromVague(draft, source);
    }

    // 1286.4亿元 as 1286亿元 is rounded, as 1285.9亿元 it is another number; 1.3亿元 as 1.28亿元 knows too much.
    private static ValueMatch Restated(Statement draft, Statement source)
    {
        Rational value = source.Value;
        if (draft.Place > source.Place)
        {
            if (Holds(draft.Core, value)) return ValueMatch.Supported;
            if (Holds(draft.Outer, value)) return ValueMatch.Stretched;
        }
        if (draft.Factor != source.Factor && Holds(source.Core, draft.Value)) return ValueMatch.Supported; // a conversion brings digits of its own
        if (draft.Place < source.Place && Holds(source.Core, draft.Value)) return ValueMatch.Inflated;
        return IsRoundFor(draft, source) ? ValueMatch.Rounded : ValueMatch.None;
    }

    private static ValueMatch Hedged(Statement draft, Statement source)
    {
        Rational value = source.Value;
        if (Holds(draft.Core, value)) return ValueMatch.Supported;
        decimal n = Math.Abs(draft.Value), g = LastPlace(draft.Value);
        decimal distance = Math.Abs(source.Value) - n;
        if (Holds(draft.Outer, value) && Math.Abs(distance) <= n) return ValueMatch.Stretched;
        return !draft.IsLoose && Math.Abs(distance) <= Math.Min(g, n / 5) ? ValueMatch.HedgeLost : ValueMatch.None;
    }

    // The source itself leaves room: a draft that keeps within it must not know more.
    private static ValueMatch FromVague(Statement draft, Statement source)
    {
        if (draft.IsExact) return Holds(source.Core, draft.Value) ? ValueMatch.Inflated : ValueMatch.None;
        if (!draft.Core.Intersects(source.Core)) return ValueMatch.None;
        return Width(draft) >= Width(source) ? ValueMatch.Supported : ValueMatch.Inflated;
    }

    private static ValueMatch CompareHedges(Statement draft, Statement source)
    {
        Approximation said = draft.Approximation, meant = source.Approximation;
        if (said == meant || Side(said) == Side(meant)) return ValueMatch.Supported;
        if (said == Approximation.Exact) return ValueMatch.HedgeLost;
        if (meant == Approximation.Exact)
            return said is Approximation.About or Approximation.AtLeast or Approximation.AtMost ? ValueMatch.Supported : ValueMatch.HedgeLost;
        bool weaker = said == Approximation.About && meant is Approximation.JustUnder or Approximation.MoreThan or Approximation.LessThan;
        return weaker ? ValueMatch.Supported : ValueMatch.HedgeLost;
    }

    private static int Side(Approximation approximation) => approximation switch
    {
        Approximation.Exact => 0,
        Approximation.About => 1,
        Approximation.MoreThan or Approximation.AtLeast => 2,
        _ => 3,
    };

    private static bool IsRoundFor(Statement draft, Statement source)
    {
        decimal n = Math.Abs(draft.Value), g = LastPlace(n);
        return g >= draft.Place * 100 && Math.Abs(n - Math.Abs(source.Value)) <= Math.Min(g / 2, n / 50);
    }

    private static decimal LastPlace(decimal value) => DecimalPlace.OfLastDigit(Math.Abs(value));

    private static bool Holds(RationalInterval interval, Rational value) => interval.Intersects(RationalInterval.Point(value));

    private static int Sign(Statement statement) => Math.Sign(statement.Value);

    private static Rational Width(Statement statement) => statement.Core is { Lower: { } low, Upper: { } high } ? high - low : 0;
}
