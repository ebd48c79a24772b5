namespace ReportFacts.Relations;

/// <summary>In what way the members of a <see cref="Relation"/> must agree. The last member is the stated value, the others are what it follows from.</summary>
internal enum RelationKind : byte
{
    /// <summary>Parts, then their total.</summary>
    Sum,

    /// <summary>Counted parts, then their total.</summary>
    CountSum,

    /// <summary>The parts of a ratio that should make 100.</summary>
    Composition,

    /// <summary>Shares that should make 100.</summary>
    Shares,

    /// <summary>Income, outgo and balance.</summary>
    Balance,

    /// <summary>Stock at the beginning, stock at the end, change.</summary>
    StockFlow,

    /// <summary>Whole, then part.</summary>
    Subset,

    /// <summary>Disjoint parts, then the whole they can't pass.</summary>
    PartialSum,

    /// <summary>Part of a 其中, whole, then share.</summary>
    SubsetShare,

    /// <summary>A share of a whole that lies between 0 and 100 %.</summary>
    RateBound,

    /// <summary>A metric, then another one that it holds by its meaning.</summary>
    Nested,

    /// <summary>Part, whole, then share.</summary>
    Share,

    /// <summary>Whole, part, then a share in tenths.</summary>
    TenthShare,

    /// <summary>Two parts with their shares of one whole.</summary>
    ImpliedWhole,

    /// <summary>Current, base, then growth in per cent.</summary>
    Growth,

    /// <summary>Base, current of a 由…到, then growth in per cent.</summary>
    FromToRate,

    /// <summary>Base and current rate, then a change written in per cent.</summary>
    FromToRateOfRates,

    /// <summary>Base and current with a verb of change, and the rate where one is stated.</summary>
    FromToDirection,

    /// <summary>Base, current, then difference.</summary>
    Delta,

    /// <summary>Base, growth a year, then current.</summary>
    CompoundGrowth,

    /// <summary>Base, current, then multiple.</summary>
    Multiple,

    /// <summary>A fall by a multiple or by all and more.</summary>
    ImpossibleDecrease,

    /// <summary>Rate before, rate now, then difference in points.</summary>
    PointChain,

    /// <summary>Two statements of distance to one benchmark.</summary>
    Benchmark,

    /// <summary>Contribution in per cent, growth, then points contributed.</summary>
    Contribution,

    /// <summary>Dividend, divisor, then ratio.</summary>
    Quotient,

    /// <summary>Actual, plan, then completion in per cent.</summary>
    Completion,

    /// <summary>Birth rate, death rate, then natural growth.</summary>
    NaturalGrowth,

    /// <summary>Listed values, then their average.</summary>
    AverageOfList,

    /// <summary>Average, number of things, then total.</summary>
    AverageTimesCount,

    /// <summary>Flows of the parts of a period, then that of the whole period.</summary>
    PeriodSum,

    /// <summary>Growth of all parts, then growth of their whole.</summary>
    GrowthBracket,

    /// <summary>Total, number of people, then what falls to each.</summary>
    PerCapita,

    /// <summary>Area, yield, then output.</summary>
    Yield,

    /// <summary>Number of whole scores, then their average.</summary>
    WholeScores,

    /// <summary>Length of a way, speed, then time.</summary>
    TravelTime,

    /// <summary>A cell of a table, then the same number in a sentence.</summary>
    TableCell,

    /// <summary>A quantity, then the same one in another unit.</summary>
    Conversion,

    /// <summary>The same fact twice.</summary>
    Repetition,

    /// <summary>The same fact twice, with the same digits a power of ten apart.</summary>
    Magnitude,

    /// <summary>A count and the number of items that are listed for it.</summary>
    ListedCount,

    /// <summary>Values paired by 分别 with as many subjects.</summary>
    Respectively,

    /// <summary>Title, then body.</summary>
    Headline,

    /// <summary>An approximate number, then the exact one.</summary>
    ApproximateThenExact,

    /// <summary>The place before, the place after, then the places moved.</summary>
    RankMove,

    /// <summary>Values in an announced order.</summary>
    Order,

    /// <summary>The value said to be the highest or lowest, and its peers.</summary>
    Superlative,

    /// <summary>A series that is said to rise or fall throughout.</summary>
    Series,

    /// <summary>Two dates, then the length of the time between.</summary>
    DateRangeDuration,

    /// <summary>Two years, then the number of years between.</summary>
    YearsBetween,

    /// <summary>Two years, then the number of years counted with both.</summary>
    Streak,

    /// <summary>Beginning and end of one period.</summary>
    PeriodOrder,
}
