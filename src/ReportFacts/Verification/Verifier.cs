using ReportFacts.Claims;
using ReportFacts.Relations;

namespace ReportFacts.Verification;

/// <summary>Checks a document against itself.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Verifier(RelationWords words)
{
    private static readonly RelationRule?[] ByKind = IndexRules();

    public VerificationReport Verify(ClaimStore store, IReadOnlyList<Claim> claims, VerificationOptions options)
    {
        var builder = new CheckBuilder(store, claims, options);
        foreach (Relation relation in RelationFinder.Find(store, words))
        {
            if (ByKind[(int)relation.Kind] is { } rule && options.Runs(rule)) builder.Add(rule, relation);
        }
        var scan = new TextScan(store, words, builder);
        foreach (TextRule rule in RuleCatalogue.OfText)
        {
            if (options.Runs(rule)) rule.Find(in scan);
        }
        return Finish(claims, builder.Checks, []);
    }

    /// <summary>Orders the checks by place and counts what was covered.</summary>
    public static VerificationReport Finish(IReadOnlyList<Claim> claims, List<Check> checks, IReadOnlyList<Verdict> verdicts)
    {
        var covered = new HashSet<int>();
        foreach (Check check in checks)
        {
            if (check.Status == CheckStatus.NotAssessable) continue;
            foreach (CheckOperand operand in check.Operands)
            {
                if (operand.Claim is { } claim) covered.Add(claim.Index);
            }
        }
        Check[] ordered = [.. checks.OrderBy(FirstPlace).ThenBy(check => check.RuleId.Length).ThenBy(check => check.RuleId, StringComparer.Ordinal)];
        return new VerificationReport(claims, ordered, verdicts, new Coverage(claims.Count, covered.Count));
    }

    private static int FirstPlace(Check check)
    {
        int first = int.MaxValue;
        foreach (CheckOperand operand in check.Operands) first = Math.Min(first, operand.Span.Start);
        return first;
    }

    private static RelationRule?[] IndexRules()
    {
        var rules = new RelationRule?[Enum.GetValues<RelationKind>().Length];
        foreach (RelationRule rule in RuleCatalogue.OfRelations) rules[(int)rule.Kind] = rule;
        return rules;
    }
}
