namespace ReportFacts.Relations;

/// <summary>The word sets of the lexicon table <c>relations</c>, each under its id there, looked up once.</summary>
/// <param name="sets">All sets by id.</param>
internal abstract class RelationWordSets(IReadOnlyDictionary<string, WordSet> sets)
{
    public WordSet AccountSuffix { get; } = sets["account-suffix"];

    public WordSet AddsTo { get; } = sets["adds-to"];

    public WordSet Adverb { get; } = sets["adverb"];

    public WordSet AfterNumber { get; } = sets["approx-after"];

    public WordSet Average { get; } = sets["average"];

    public WordSet BaseTail { get; } = sets["base-tail"];

    public WordSet BaseTime { get; } = sets["base-time"];

    public WordSet BeforeNumber { get; } = sets["before-number"];

    public WordSet BenchmarkTail { get; } = sets["benchmark-tail"];

    public WordSet BirthRate { get; } = sets["birth-rate"];

    public WordSet ByClass { get; } = sets["by-class"];

    public WordSet CarriedOver { get; } = sets["carried-over"];

    public WordSet Comparable { get; } = sets["comparable"];

    public WordSet Compare { get; } = sets["compare"];

    public WordSet Complete { get; } = sets["complete"];

    public WordSet Composition { get; } = sets["composition"];

    public WordSet CountNoun { get; } = sets["count-noun"];

    public WordSet DeathRate { get; } = sets["death-rate"];

    public WordSet Down { get; } = sets["down"];

    public WordSet DownTo { get; } = sets["down-to"];

    public WordSet EarlierYear { get; } = sets["earlier-year"];

    public WordSet Earned { get; } = sets["earned"];

    public WordSet Extent { get; } = sets["extent"];

    public WordSet FallRate { get; } = sets["fall-rate"];

    public WordSet Falling { get; } = sets["falling"];

    public WordSet FallsThrough { get; } = sets["falls-through"];

    public WordSet Slows { get; } = sets["slows"];

    public WordSet YearStart { get; } = sets["year-start"];

    public WordSet Price { get; } = sets["price"];

    public WordSet RealGrowth { get; } = sets["real-growth"];

    public WordSet FlowPrefix { get; } = sets["flow-prefix"];

    public WordSet From { get; } = sets["from"];

    public WordSet Grand { get; } = sets["grand"];

    public WordSet Higher { get; } = sets["higher"];

    public WordSet Highest { get; } = sets["highest"];

    public WordSet InAll { get; } = sets["in-all"];

    public WordSet Introduces { get; } = sets["introduces"];

    public WordSet ItemUnit { get; } = sets["item-unit"];

    public WordSet LastsFor { get; } = sets["lasts-for"];

    public WordSet ListMark { get; } = sets["list-mark"];

    public WordSet Lower { get; } = sets["lower"];

    public WordSet Lowest { get; } = sets["lowest"];

    public WordSet NaturalRate { get; } = sets["natural-rate"];

    public WordSet NewClause { get; } = sets["new-clause"];

    public WordSet Newly { get; } = sets["newly"];

    public WordSet NotAdditive { get; } = sets["not-additive"];

    public WordSet OpensRange { get; } = sets["opens-range"];

    public WordSet Now { get; } = sets["now"];

    public WordSet Output { get; } = sets["output"];

    public WordSet People { get; } = sets["people"];

    public WordSet PerDay { get; } = sets["per-day"];

    public WordSet PerHead { get; } = sets["per-head"];

    public WordSet PerYear { get; } = sets["per-year"];

    public WordSet PeriodNote { get; } = sets["period-note"];

    public WordSet Plan { get; } = sets["plan"];

    public WordSet PlanHeading { get; } = sets["plan-heading"];

    public WordSet RateBounded { get; } = sets["rate-bounded"];

    public WordSet RateUnbounded { get; } = sets["rate-unbounded"];

    public WordSet RatioName { get; } = sets["ratio-name"];

    public WordSet RealTerms { get; } = sets["real-terms"];

    public WordSet Remainder { get; } = sets["remainder"];

    public WordSet Respectively { get; } = sets["respectively"];

    public WordSet Rising { get; } = sets["rising"];

    public WordSet RowPrefix { get; } = sets["row-prefix"];

    public WordSet Share { get; } = sets["share"];

    public WordSet ShareFree { get; } = sets["share-free"];

    public WordSet ShareNoun { get; } = sets["share-noun"];

    public WordSet ShareVerb { get; } = sets["share-verb"];

    public WordSet SharesOf { get; } = sets["shares-of"];

    public WordSet Speed { get; } = sets["speed"];

    public WordSet Spent { get; } = sets["spent"];

    public WordSet Stock { get; } = sets["stock"];

    public WordSet Streak { get; } = sets["streak"];

    public WordSet Survey { get; } = sets["survey"];

    public WordSet TimesOf { get; } = sets["times-of"];

    public WordSet To { get; } = sets["to"];

    public WordSet Took { get; } = sets["took"];

    public WordSet TookTime { get; } = sets["took-time"];

    public WordSet Total { get; } = sets["total"];

    public WordSet TotalOfList { get; } = sets["total-of-list"];

    public WordSet TotalWeak { get; } = sets["total-weak"];

    public WordSet Up { get; } = sets["up"];

    public WordSet UpTo { get; } = sets["up-to"];

    public WordSet WholeScores { get; } = sets["whole-scores"];

    public WordSet Within { get; } = sets["within"];

    public WordSet Yield { get; } = sets["yield"];
}
