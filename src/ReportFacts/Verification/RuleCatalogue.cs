using System.Collections.Frozen;
using ReportFacts.Verification.Rules;

namespace ReportFacts.Verification;

/// <summary>All rules, in the order of their ids.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class RuleCatalogue
{
    internal static readonly RelationRule[] OfRelations =
    [
        new SumPartsTotalRule(), new SumCountRule(), new SumCompositionRule(), new SumSharesRule(), new SumBalanceRule(), new SumPeriodsRule(), new SumStockFlowRule(),
        new SubsetBoundRule(), new SubsetPartialSumRule(), new SubsetShareRule(), new SubsetRateRangeRule(), new SubsetNestedMetricsRule(),
        new ShareRecomputeRule(), new SharePercentPointRule(), new ShareImpliedWholeRule(), new ShareTenthsRule(),
        new GrowthYearOnYearRule(), new GrowthFromToRule(), new GrowthDirectionRule(), new GrowthDeltaRule(), new GrowthCompoundRule(),
        new GrowthMultipleRule(), new GrowthImpossibleDecreaseRule(), new GrowthPointChainRule(), new GrowthContributionRule(), new GrowthBracketRule(),
        new RatioQuotientRule(), new RatioPerCapitaRule(), new RatioYieldRule(), new RatioCompletionRule(), new RatioNaturalGrowthRule(), new AverageBetweenRule(), new AverageProductRule(), new AverageGrainRule(),
        new RepeatConflictRule(), new RepeatHeadlineRule(), new RepeatTableRule(), new RepeatApproximateRule(), new UnitMagnitudeRule(), new GrowthBenchmarkRule(),
        new RankListedCountRule(), new SubsetRespectivelyRule(),
        new RepeatConversionRule(), new DateOrderRule(), new DurationRangeRule(), new DurationYearsRule(), new DurationStreakRule(), new DurationSpeedRule(),
        new RankOrderRule(), new RankSuperlativeRule(), new RankMoveRule(), new RankSeriesRule(),
    ];

    internal static readonly TextRule[] OfText =
    [
        new DateAnniversaryRule(), new DateCenturyRule(), new DateGanzhiRule(), new DateInvalidRule(), new DatePeriodRule(), new DatePlanRule(),
        new DateTimeOfDayRule(), new DateWeekdayRule(), new StyleApproximateDigitsRule(), new StyleAsOfRule(), new StyleBigNumberRule(),
        new StyleBoundRule(), new StyleContradictionRule(), new StyleDecimalsRule(), new StyleDoubleApproximatorRule(), new StyleLeadingZeroRule(), new StyleMixedRule(),
        new StylePairRule(), new StyleRangeApproximatorRule(), new StyleRangePercentRule(), new StyleRangeScaleRule(), new StyleReachNearRule(),
        new StyleRedundantPerRule(), new StyleYearRule(), new UnitDimensionRule(), new UnitGroupingRule(), new UnitIntegerRule(), new UnitMixedRule(),
    ];

    internal static readonly NamedRule
        Unsupported = new("RF1301", "ground.unsupported", "来源不支持", Severity.Error),
        WrongBinding = new("RF1302", "ground.binding", "张冠李戴", Severity.Error),
        FalsePrecision = new("RF1303", "ground.precision", "精度虚增", Severity.Warning),
        LostHedge = new("RF1304", "ground.hedge", "概数词丢失", Severity.Warning),
        Derived = new("RF1305", "ground.derived", "可推算", Severity.Info),
        ShiftedPeriod = new("RF1306", "ground.period", "口径迁移", Severity.Error),
        PlanAsResult = new("RF1307", "ground.modality", "计划当实绩", Severity.Error),
        ShiftedUnit = new("RF1308", "ground.unit", "单位迁移", Severity.Error),
        ReferenceVerdict = new("RF1401", "ref.verdict", "参考表核对", Severity.Error),
        Vintage = new("RF1402", "ref.vintage", "版本", Severity.Info);

    private static readonly Rule[] OfComparison =
        [Unsupported, WrongBinding, FalsePrecision, LostHedge, Derived, ShiftedPeriod, PlanAsResult, ShiftedUnit, ReferenceVerdict, Vintage];

    private static readonly Rule[] Ordered = [.. OfRelations.Cast<Rule>().Concat(OfText).Concat(OfComparison).OrderBy(rule => rule.Id.Length).ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Rule> ById = Ordered.ToFrozenDictionary(rule => rule.Id);

    /// <summary>All rules, those that are off by default included.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Finds a rule.</summary>
    /// <param name="id">Its id, such as <c>RF102</c>.</param>
    /// <returns>The rule, or <see langword="null"/> when there is none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// Console.WriteLine(RuleCatalogue.Find("RF102")?.Description(MessageLanguage.English));
    /// </code></example>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
