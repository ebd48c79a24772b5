using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Reference;

/// <summary>Checks claims against a table of facts by their key: metric, scope, period, unit.</summary>
internal static class ReferenceVerifier
{
    public static void Check(IReadOnlyList<Claim> claims, ReferenceFacts facts, CheckBuilder builder, List<Verdict> verdicts)
    {
        ILookup<string, ReferenceRow> rows = facts.Rows.ToLookup(row => facts.Names.Key(row.Metric), StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            if (claim is not NumericClaim number || claim is DurationClaim or RankClaim) continue;
            verdicts.Add(Judge(number, Comparable(number, rows, facts.Names), builder));
        }
    }

    private static List<ReferenceRow> Comparable(NumericClaim claim, ILookup<string, ReferenceRow> rows, MetricNames names)
    {
        var found = new List<ReferenceRow>();
        if (claim.Modality != Modality.Actual) return found;
        bool rate = claim is PercentageClaim && claim.Direction is not null;
        if (claim.Direction is not null && !rate) return found;
        foreach (string? name in new[] { claim.Metric, claim.Head })
        {
            if (name is null) continue;
            string key = names.Key(name);
            if (rate && !key.EndsWith("增速", StringComparison.Ordinal)) key = MetricNames.RateOf(key);
            foreach (ReferenceRow row in rows[key])
            {
                if (SameUnit(claim, row) && Fits(row.Scope, claim.Scope) && FitsPeriod(row.Period, claim.Period)) found.Add(row);
            }
            if (found.Count > 0) break;
        }
        // Without a period in the text, rows of several periods leave the claim open.
        return found.Select(row => (row.Scope, row.Period)).Distinct().Count() > 1 ? [] : found;
    }

    private static bool SameUnit(NumericClaim claim, ReferenceRow row) =>
        claim.Kind == row.Value.Kind && (claim.Kind == MentionKind.HeadCount || claim.Unit == UnitOf(row));

    private static string? UnitOf(ReferenceRow row) => row.Value.Unit ?? row.Text.Substring(row.Value.UnitSpan.Start, row.Value.UnitSpan.Length);

    private static bool Fits(string row, string? claim) =>
        row.Length == 0 || claim is null || claim.Contains(row, StringComparison.Ordinal) || row.Contains(claim, StringComparison.Ordinal)
        || claim is "全市" or "全省" or "全县" or "全区" or "我市" or "我省";

    private static bool FitsPeriod(string row, string? claim) => row.Length == 0 || claim is null || !char.IsAsciiDigit(claim[0]) || row == claim;

    private static Verdict Judge(NumericClaim claim, List<ReferenceRow> rows, CheckBuilder builder)
    {
        if (rows.Count == 0) return new(claim, VerdictKind.NotEnoughInfo, "", null);
        Mention mention = claim.Store.MentionOf(in claim.Record);
        ValueInterval core = Signed(claim, mention.Interval), outer = Signed(claim, mention.OuterInterval);
        ReferenceRow? inCore = rows.Find(row => row.Value.Interval.Intersects(core)), inOuter = inCore ?? rows.Find(row => row.Value.Interval.Intersects(outer));
        VerdictKind kind = inCore is not null ? VerdictKind.Supported : inOuter is not null ? VerdictKind.Stretched : VerdictKind.Refuted;
        Rule rule = rows.Select(row => row.Vintage).Distinct().Count() > 1 && inOuter is not null ? RuleCatalogue.Vintage : RuleCatalogue.ReferenceVerdict;
        string evidence = inOuter is { } match ? match.ToString() : string.Join("; ", rows);
        CheckStatus status = kind switch { VerdictKind.Supported => CheckStatus.Pass, VerdictKind.Stretched => CheckStatus.Stretched, _ => CheckStatus.Fail };
        string zh = status == CheckStatus.Fail ? $"与参考表不符：{evidence}" : $"与参考表相符：{evidence}";
        string en = status == CheckStatus.Fail ? $"the table says otherwise: {evidence}" : $"the table agrees: {evidence}";
        builder.AddClaims(rule, status, zh, en, null, new CheckOperand(OperandRole.Second, claim.Span, claim.Text, claim, claim.Interval));
        return new(claim, kind, evidence, rule);
    }

    // A fall by 5 % is a growth rate of −5 in a table.
    private static ValueInterval Signed(NumericClaim claim, ValueInterval interval) =>
        claim is PercentageClaim && claim.Direction == Direction.Decrease ? new(-interval.Upper, -interval.Lower, interval.UpperClosed, interval.LowerClosed) : interval;
}
