using System.Runtime.InteropServices;
using ReportFacts.Claims;
using ReportFacts.Lexicon;
using ReportFacts.Relations;
using ReportFacts.Verification.Grounding;
using ReportFacts.Verification.Reference;

namespace ReportFacts.Verification;

/// <summary>Checks documents: against themselves, a table of facts and a source.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Verifier(ReportLexicon lexicon)
{
    private static readonly RelationRule?[] ByKind = IndexRules();

    private readonly RelationWords words = new(lexicon);
    private readonly Lazy<UnitFamilies> families = new(() => new UnitFamilies(lexicon));

    /// <summary>Checks a document against itself and, where they are given, against a table of facts and a source.</summary>
    public VerificationReport Verify(ClaimStore store, IReadOnlyList<Claim> claims, ReferenceFacts? reference, SourceIndex? source, VerificationOptions options)
    {
        var builder = new CheckBuilder(store, claims, options);
        var verdicts = new List<Verdict>();
        if (options.SelfCheck || (reference is null && source is null)) CheckItself(store, builder, options);
        if (reference is not null) new ReferenceVerifier(reference, families.Value, options, builder).Check(claims, verdicts);
        if (source is not null) GroundingVerifier.Check(store, claims, source, families.Value, words, builder, verdicts);
        return Finish(claims, builder.Checks, verdicts);
    }

    /// <summary>Makes a document ready to be the source of drafts.</summary>
    public SourceIndex IndexOf(ClaimStore store, IReadOnlyList<Claim> claims) => new(store, claims, families.Value);

    private void CheckItself(ClaimStore store, CheckBuilder builder, VerificationOptions options)
    {
        foreach (Relation relation in RelationFinder.Find(store, words))
        {
            if (ByKind[(int)relation.Kind] is { } rule && options.Runs(rule)) builder.Add(rule, relation);
        }
        var scan = new TextScan(store, words, builder);
        var ofClaims = new List<ClaimTextRule>(RuleCatalogue.OfText.Length);
        foreach (TextRule rule in RuleCatalogue.OfText)
        {
            if (!options.Runs(rule)) continue;
            if (rule is ClaimTextRule one) ofClaims.Add(one);
            else rule.Find(in scan);
        }
        ClaimTextRule.FindAll(CollectionsMarshal.AsSpan(ofClaims), in scan);
    }

    /// <summary>Orders the checks by place and counts what was covered.</summary>
    private static VerificationReport Finish(IReadOnlyList<Claim> claims, List<Check> checks, IReadOnlyList<Verdict> verdicts)
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
