using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Parts what a classifier counts from the measure of it behind: 34个旗县经济总量不足百亿 counts 旗县.</summary>
internal static class CountedNoun
{
    /// <summary>Takes a measure off the end of what is counted, when a statement about the measure follows.</summary>
    public static TokenRange WithoutMeasure(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase)
    {
        int end = phrase.End;
        if (end - phrase.Start < 2 || end >= tokens.Length || !StatesSomething(in tokens[end])) return phrase;
        if (!IsMeasureOf(in tokens[end - 1]) && !tokens[end - 1].EndsInMeasure) return phrase;
        while (end - 1 > phrase.Start && IsMeasureOf(in tokens[end - 1])) end--;
        return tokens[end - 1].IsNoun ? new(phrase.Start, end) : phrase;
    }

    /// <summary>4个行业绿色化改造, 20家企业智能化升级: what is counted is not what it is turned into.</summary>
    public static TokenRange WithoutTurn(ReadOnlySpan<ClauseToken> tokens, TokenRange phrase)
    {
        if (phrase.IsEmpty || !tokens[phrase.End - 1].EndsInTurn) return phrase;
        int end = tokens[phrase.End - 1].Length == 1 ? phrase.End - 2 : phrase.End - 1; // 绿色 and 化
        return end > phrase.Start && tokens[end - 1].IsNoun ? phrase with { End = end } : phrase;
    }

    /// <summary>产量, 规模以上工业, 经济总量: what a counted thing has, and is not itself.</summary>
    public static bool IsMeasureOf(in ClauseToken token) =>
        (token.Is(BindingRoles.Measure) && (token.EndsInMeasure || token.Length >= 4)) || token.Is(BindingRoles.Dependent | BindingRoles.Sector); // 营业收入

    private static bool StatesSomething(in ClauseToken token) =>
        token.Kind is TokenKind.Claim or TokenKind.Function || token.Is(BindingRoles.Level | BindingRoles.Share | BindingRoles.Rise | BindingRoles.Fall | BindingRoles.Relative);
}
