using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Grounding;

/// <summary>Checks every number of a draft against the numbers of a source text.</summary>
internal static class GroundingVerifier
{
    public static VerificationReport Verify(ClaimStore store, IReadOnlyList<Claim> claims, IReadOnlyList<Claim> source, VerificationOptions options)
    {
        var index = new SourceIndex(source);
        var builder = new CheckBuilder(store, claims, options);
        var verdicts = new List<Verdict>();
        foreach (Claim claim in claims)
        {
            if (claim is not NumericClaim number || claim is DurationClaim or RankClaim) continue;
            verdicts.Add(Judge(number, index, builder));
        }
        return Verifier.Finish(claims, builder.Checks, verdicts);
    }

    private static Verdict Judge(NumericClaim claim, SourceIndex source, CheckBuilder builder)
    {
        if (BestMatch(claim, source.SameValue(claim)) is { } same) return JudgeSame(claim, same, source, builder);
        if (source.Covering(claim) is { } vague) return JudgeCovered(claim, vague, builder);
        if (source.ShiftedByTen(claim) is { } shifted)
            return Refute(claim, RuleCatalogue.ShiftedUnit, shifted, $"来源为“{shifted.Text}”，数量级不同", $"the source says {shifted.Text}: a power of ten apart", builder);
        if (Derivations.Find(claim, source) is { } derivation)
        {
            string formula = derivation.Formula;
            builder.AddClaims(RuleCatalogue.Derived, CheckStatus.Pass, $"可由来源推算：{formula}", $"follows from the source: {formula}", formula, Operand(claim));
            return new(claim, VerdictKind.Supported, formula, RuleCatalogue.Derived);
        }
        return Refute(claim, RuleCatalogue.Unsupported, null, "来源中没有这个数", "the source has no such number", builder);
    }

    // The value stands in the source: under the same metric, in the same period, as a result?
    private static Verdict JudgeSame(NumericClaim claim, NumericClaim same, SourceIndex source, CheckBuilder builder)
    {
        if (!Bindings.MayBeSame(claim, same) && source.HasMetricOf(claim))
            return Refute(claim, RuleCatalogue.WrongBinding, same, $"来源中这个数属于“{Bindings.NameOf(same)}”", $"in the source this number belongs to {Bindings.NameOf(same)}", builder);
        if (claim.Modality == Modality.Actual && same.Modality is Modality.Target or Modality.Forecast or Modality.Budget)
            return Refute(claim, RuleCatalogue.PlanAsResult, same, "来源说的是计划或预计，稿件写成了已完成", "the source states a plan or forecast, the draft a result", builder);
        if (Bindings.PeriodsDiffer(claim, same))
            return Refute(claim, RuleCatalogue.ShiftedPeriod, same, $"来源的时期是{same.Period}，稿件是{claim.Period}", $"the source speaks of {same.Period}, the draft of {claim.Period}", builder);
        if (same.Approximation != Approximation.Exact && claim.Approximation != same.Approximation)
            return Refute(claim, RuleCatalogue.LostHedge, same, "来源的概数词丢失或改向", "the source's hedge was dropped or turned round", builder, VerdictKind.Stretched);
        builder.AddClaims(RuleCatalogue.Unsupported, CheckStatus.Pass, "来源支持", "the source supports it", null, Operand(claim));
        return new(claim, VerdictKind.Supported, Evidence(same), RuleCatalogue.Unsupported);
    }

    // A vaguer number of the source covers the draft's, or an approximation of the draft covers the source's exact number.
    private static Verdict JudgeCovered(NumericClaim claim, NumericClaim source, CheckBuilder builder)
    {
        bool inflated = source.Approximation != Approximation.Exact && claim.Approximation == Approximation.Exact;
        if (inflated) return Refute(claim, RuleCatalogue.FalsePrecision, source, $"来源只说“{source.Text}”", $"the source only says {source.Text}", builder, VerdictKind.Stretched);
        builder.AddClaims(RuleCatalogue.Unsupported, CheckStatus.Pass, "来源支持", "the source supports it", null, Operand(claim));
        return new(claim, VerdictKind.Supported, Evidence(source), RuleCatalogue.Unsupported);
    }

    // Of several equal numbers the one with the best binding counts.
    private static NumericClaim? BestMatch(NumericClaim claim, List<NumericClaim> candidates)
    {
        NumericClaim? best = null;
        int most = -1;
        foreach (NumericClaim candidate in candidates)
        {
            int score = (Bindings.MayBeSame(claim, candidate) ? 4 : 0) + (candidate.Modality == claim.Modality ? 2 : 0)
                + (Bindings.PeriodsDiffer(claim, candidate) ? 0 : 2) + (candidate.Approximation == claim.Approximation ? 1 : 0);
            if (score > most) (most, best) = (score, candidate);
        }
        return best;
    }

    private static Verdict Refute(NumericClaim claim, Rule rule, NumericClaim? source, string zh, string en, CheckBuilder builder, VerdictKind kind = VerdictKind.Refuted)
    {
        builder.AddClaims(rule, CheckStatus.Fail, zh, en, null, Operand(claim));
        return new(claim, kind, source is null ? "" : Evidence(source), rule);
    }

    private static CheckOperand Operand(NumericClaim claim) => new(OperandRole.Second, claim.Span, claim.Text, claim, claim.Interval);

    private static string Evidence(NumericClaim source) => $"source {source.Span}: {Bindings.NameOf(source)}{source.Text}";
}
