using System.Collections.Frozen;
using ReportFacts.Verification.Rules;

namespace ReportFacts.Verification;

/// <summary>All rules, in the order of their ids.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class RuleCatalogue
{
    internal static readonly RelationRule[] OfRelations =
    [
        new SumPartsTotalRule(), new SumCountRule(), new SumCompositionRule(), new SumSharesRule(), new SumBalanceRule(), new SumStockFlowRule(),
        new SubsetBoundRule(), new SubsetPartialSumRule(), new SubsetShareRule(), new SubsetRateRangeRule(), new SubsetNestedMetricsRule(),
        new ShareRecomputeRule(), new SharePercentPointRule(), new ShareImpliedWholeRule(), new ShareTenthsRule(),
        new GrowthYearOnYearRule(), new GrowthFromToRule(), new GrowthDirectionRule(), new GrowthDeltaRule(), new GrowthCompoundRule(),
        new GrowthMultipleRule(), new GrowthImpossibleDecreaseRule(), new GrowthPointChainRule(), new GrowthContributionRule(),
        new RatioQuotientRule(), new RatioCompletionRule(), new RatioNaturalGrowthRule(), new AverageBetweenRule(), new AverageProductRule(),
        new RepeatConversionRule(), new DateOrderRule(), new DurationRangeRule(), new DurationYearsRule(), new DurationStreakRule(),
        new RankOrderRule(), new RankSuperlativeRule(), new RankMoveRule(), new RankSeriesRule(),
    ];

    internal static readonly TextRule[] OfText =
    [
    ];

    private static readonly Rule[] Ordered = [.. OfRelations.Cast<Rule>().Concat(OfText).OrderBy(rule => rule.Id.Length).ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Rule> ById = Ordered.ToFrozenDictionary(rule => rule.Id);

    /// <summary>All rules, those that are off by default included.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Finds a rule.</summary>
    /// <param name="id">Its id, such as <c>RF102</c>.</param>
    /// <returns>The rule, or <see langword="null"/> when there is none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
