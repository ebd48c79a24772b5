using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Says when a growth rate must not be recomputed from the printed values.</summary>
internal static class RateGuard
{
    /// <summary>The reason, from the words around the value and the rate and from the binder's basis slot.</summary>
    public static NotAssessableReason Of(in Passage passage, int current, int rate)
    {
        ReadOnlySpan<char> words = passage.Lead(current);
        if (words.Length > 40) words = words[^40..];
        ReadOnlySpan<char> between = passage.Lead(rate);
        if (passage.Words.RealTerms.In(words) || passage.Words.RealTerms.In(between) || passage.Words.RealGrowth.In(between)) return NotAssessableReason.RealTerms;
        if (!passage.Number(rate).Basis.IsEmpty || passage.Words.Comparable.In(between)) return NotAssessableReason.ComparableCoverage;
        if (passage.Words.Comparable.In(words)) return NotAssessableReason.ComparableCoverage;
        return (passage.Number(rate).Traits & MentionTraits.Range) != 0 ? NotAssessableReason.OneSidedBound : NotAssessableReason.None;
    }
}
