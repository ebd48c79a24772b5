using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Grounding;

/// <summary>Checks every number of a draft against the numbers of a source text.</summary>
internal static class GroundingVerifier
{
    /// <summary>Adds a check and a verdict for every claim of the draft that can be compared.</summary>
    public static void Check(ClaimStore store, IReadOnlyList<Claim> claims, SourceIndex source, UnitFamilies families, RelationWords words, CheckBuilder builder, List<Verdict> verdicts)
    {
        var numbers = new NumberJudge(source, words);
        var periods = new PeriodFindings();
        foreach (Claim claim in claims)
        {
            Finding finding = claim is DateClaim date ? JudgeDate(date, source.Dates)
                : CodeIndex.IsCode(claim) ? JudgeCode(claim, source.Codes)
                : SourceIndex.IsQuantity(claim) ? numbers.Judge(new Statement(store, claim, families))
                : Finding.Unknown;
            verdicts.Add(new(claim, finding.Verdict, finding.Evidence, finding.Rule));
            if (finding.Rule == RuleCatalogue.ShiftedPeriod) periods.Add(claim, finding);
            else if (finding.Rule is { } rule)
                builder.AddClaims(rule, finding.Status, finding.Zh, finding.En, finding.Formula, OperandOf(claim));
        }
        periods.Report(builder);
    }

    /// <summary>A number of the draft as the operand of a check.</summary>
    public static CheckOperand OperandOf(Claim claim) => new(OperandRole.Second, claim.Span, claim.Text, claim, claim is NumericClaim number ? number.Interval : default);

    private static Finding JudgeDate(DateClaim claim, DateIndex source)
    {
        if (source.HasWords(claim.Text)) return Finding.Found();
        if (claim.Date.IsUnknown)
        {
            bool isTime = (claim.Traits & MentionTraits.TimeOfDay) != 0 && source.HasTimes;
            return isTime ? Unsupported() : Finding.Unknown;
        }
        if (source.Has(claim.Date)) return Finding.Found();
        if (source.HasCoarser(claim.Date)) return Finding.Of(RuleCatalogue.FalsePrecision, null, "来源没有说到哪一天", "the source does not name the day", VerdictKind.Stretched);
        return source.HasUnresolved || source.IsEmpty ? Finding.Unknown : Unsupported();
    }

    private static Finding JudgeCode(Claim claim, CodeIndex source)
    {
        if (source.Has(claim, out string? other)) return Finding.Found();
        return other is null ? Unsupported() : Finding.Of(RuleCatalogue.WrongBinding, null, $"来源中这个号属于“{other}”", $"in the source this number belongs to {other}");
    }

    private static Finding Unsupported() => Finding.Of(RuleCatalogue.Unsupported, null, "来源中没有这个数", "the source has no such number");
}
