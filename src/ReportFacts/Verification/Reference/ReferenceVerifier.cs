using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;
using ReportFacts.Verification.Grounding;

namespace ReportFacts.Verification.Reference;

/// <summary>Checks claims against a table of facts by their key: metric, scope, period, unit.</summary>
internal sealed class ReferenceVerifier(ReferenceFacts facts, UnitFamilies families, VerificationOptions options, CheckBuilder builder)
{
    private readonly ILookup<string, ReferenceRow> rows = IndexRows(facts);
    private readonly ScopeMatch scopes = new(options.Entity);

    /// <summary>Adds a verdict for every quantity, and a check for each that the table speaks to.</summary>
    public void Check(IReadOnlyList<Claim> claims, List<Verdict> verdicts)
    {
        foreach (Claim claim in claims)
        {
            if (claim is NumericClaim number && claim is not DurationClaim and not RankClaim) verdicts.Add(Judge(number, Comparable(number)));
        }
    }

    private static ILookup<string, ReferenceRow> IndexRows(ReferenceFacts facts)
    {
        return facts.Rows.SelectMany(Keys).ToLookup(pair => pair.Key, pair => pair.Row, StringComparer.Ordinal);

        // 地区生产总值 with the unit % is its growth; 合格率 is not.
        IEnumerable<(string Key, ReferenceRow Row)> Keys(ReferenceRow row)
        {
            string key = facts.Names.Key(row.Metric);
            yield return (key, row);
            if (row.Value.Kind == MentionKind.Percentage && !MetricNames.IsRate(key)) yield return (MetricNames.RateOf(key), row);
        }
    }

    private List<ReferenceRow> Comparable(NumericClaim claim)
    {
        if (claim.Modality != Modality.Actual || PlanWords.IsPlan(claim.Store, claim)) return [];
        bool rate = claim is PercentageClaim && claim.Direction is not null;
        if (claim.Direction is not null && !rate && !IsLevel(claim)) return [];
        var found = new List<ReferenceRow>();
        foreach (string? name in new[] { claim.Metric, claim.Head })
        {
            if (name is null) continue;
            string key = facts.Names.Key(name, claim.Scope);
            if (rate && !MetricNames.IsRate(key)) key = MetricNames.RateOf(key);
            found.AddRange(rows[key].Where(row => SameFamily(claim, row) && scopes.Fits(row.Scope, claim.Scope) && SamePeriod(claim, row)));
            if (found.Count > 0) break;
        }
        // Without a place or period in the text, rows of several leave the claim open.
        return found.Select(row => (scopes.NameOf(row.Scope), row.Period)).Distinct().Count() > 1 ? [] : found;
    }

    private static bool SamePeriod(NumericClaim claim, ReferenceRow row)
    {
        ReportDate period = PeriodMatch.Of(claim);
        return PeriodMatch.Fits(row.Date, period) && !(period.IsUnknown && !row.Date.IsUnknown && PeriodMatch.IsUnresolved(claim));
    }

    // 增至86亿元 states a level, 增加86亿元 a change, for which the table's value is no measure.
    private static bool IsLevel(NumericClaim claim)
    {
        ReadOnlySpan<char> before = DraftWords.Around(claim, before: 4, after: 0);
        before = before[..Math.Max(0, before.Length - claim.Record.Length)];
        return before.EndsWith("至") || before.EndsWith("到") || before.EndsWith("达") || before.EndsWith("为");
    }

    private bool SameFamily(NumericClaim claim, ReferenceRow row) => families.Of(claim.Store, in claim.Record).Family == FamilyOf(row).Family;

    private (string Family, decimal Factor) FamilyOf(ReferenceRow row) =>
        families.Of(row.Value.Kind, row.Value.Unit ?? row.Text.Substring(row.Value.UnitSpan.Start, row.Value.UnitSpan.Length), row.Value.PerUnit, row.Value.Traits);

    private Verdict Judge(NumericClaim claim, List<ReferenceRow> found)
    {
        if (found.Count == 0) return new(claim, VerdictKind.NotEnoughInfo, "", null);
        Mention mention = claim.Store.MentionOf(in claim.Record);
        decimal factor = families.Of(claim.Store, in claim.Record).Factor;
        bool fall = claim is PercentageClaim && claim.Direction == Direction.Decrease; // a fall by 5 % is a growth rate of −5 in a table
        List<ReferenceRow> inCore = Meeting(found, mention.Interval, factor, fall), inOuter = Meeting(found, mention.OuterInterval, factor, fall);
        if (inOuter.Count > 0 && Disagree(found)) return Open(claim, found);
        VerdictKind kind = inCore.Count > 0 ? VerdictKind.Supported : inOuter.Count > 0 ? VerdictKind.Stretched : VerdictKind.Refuted;
        Rule rule = found.Select(row => row.Vintage).Distinct().Count() > 1 && inOuter.Count > 0 ? RuleCatalogue.Vintage : RuleCatalogue.ReferenceVerdict;
        string evidence = kind == VerdictKind.Refuted ? string.Join("; ", found) : (inCore.Count > 0 ? inCore : inOuter)[0].ToString();
        CheckStatus status = kind switch { VerdictKind.Supported => CheckStatus.Pass, VerdictKind.Stretched => CheckStatus.Stretched, _ => CheckStatus.Fail };
        string zh = status == CheckStatus.Fail ? $"与参考表不符：{evidence}" : $"与参考表相符：{evidence}";
        string en = status == CheckStatus.Fail ? $"the table says otherwise: {evidence}" : $"the table agrees: {evidence}";
        builder.AddClaims(rule, status, zh, en, null, OperandOf(claim));
        return new(claim, kind, evidence, rule);
    }

    // Rows of one key and vintage exclude each other: one of them supports the claim, but the table can't be trusted on it.
    private Verdict Open(NumericClaim claim, List<ReferenceRow> found)
    {
        string evidence = "the rows disagree: " + string.Join("; ", found);
        builder.AddClaims(RuleCatalogue.ReferenceVerdict, CheckStatus.Possible, $"参考表各行互相矛盾：{string.Join("; ", found)}", evidence, null, OperandOf(claim));
        return new(claim, VerdictKind.NotEnoughInfo, evidence, RuleCatalogue.ReferenceVerdict);
    }

    private bool Disagree(List<ReferenceRow> found) => found.GroupBy(row => row.Vintage).Any(group =>
    {
        RationalInterval first = IntervalOf(group.First());
        return group.Any(row => !IntervalOf(row).Intersects(first));
    });

    private List<ReferenceRow> Meeting(List<ReferenceRow> found, ValueInterval claim, decimal factor, bool fall)
    {
        RationalInterval stated = RationalInterval.From(claim).Scale(factor);
        if (fall) stated = -stated;
        return found.FindAll(row => IntervalOf(row).Intersects(stated));
    }

    private RationalInterval IntervalOf(ReferenceRow row) => RationalInterval.From(row.Value.Interval).Scale(FamilyOf(row).Factor);

    private static CheckOperand OperandOf(NumericClaim claim) => new(OperandRole.Second, claim.Span, claim.Text, claim, claim.Interval);
}
