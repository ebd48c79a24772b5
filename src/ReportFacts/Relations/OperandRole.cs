namespace ReportFacts.Relations;

/// <summary>The part that a number plays in a relation.</summary>
public enum OperandRole : byte
{
    /// <summary>The stated sum.</summary>
    Total,

    /// <summary>A summand.</summary>
    Part,

    /// <summary>The whole of which another number is a part.</summary>
    Whole,

    /// <summary>A share of the whole.</summary>
    Share,

    /// <summary>The earlier value of a change.</summary>
    Base,

    /// <summary>The later value of a change.</summary>
    Current,

    /// <summary>The change in the unit of the values.</summary>
    Change,

    /// <summary>The change as a rate, in points or as a multiple.</summary>
    Rate,

    /// <summary>The dividend.</summary>
    Numerator,

    /// <summary>The divisor.</summary>
    Denominator,

    /// <summary>The stated quotient or ratio.</summary>
    Ratio,

    /// <summary>The stated average.</summary>
    Average,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>One of listed values.</summary>
    Item,

    /// <summary>A value that was stated before.</summary>
    First,

    /// <summary>The same value stated again.</summary>
    Second,

    /// <summary>The beginning of a period.</summary>
    Start,

    /// <summary>The end of a period.</summary>
    End,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Words rather than a number.</summary>
    Expression,
}
