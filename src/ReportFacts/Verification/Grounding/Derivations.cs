using ReportFacts.Claims;
using ReportFacts.Relations;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Grounding;

/// <summary>
/// Looks for a sum, difference, growth rate, share or multiple over numbers of the source that stand near each other. The draft's words must
/// announce such a number, and one operand must be about the same thing, so that chance does not support it.
/// </summary>
internal sealed class Derivations(SourceIndex source, RelationWords words)
{
    private const int Window = 6, Roots = 8, MostSummands = 8, LeastSimilarity = 60;

    /// <summary>The formula over numbers of the source, or <see langword="null"/>.</summary>
    /// <param name="draft">The number.</param>
    /// <param name="candidates">Numbers of the source about the same.</param>
    /// <param name="contradicted">Whether the source gives another number in its place; rates then count for nothing, since some pair nearly always fits.</param>
    public string? Find(Statement draft, List<Alignment> candidates, bool contradicted)
    {
        DerivationKinds kinds = KindsOf(draft);
        if (contradicted) kinds &= DerivationKinds.Sum | DerivationKinds.Difference;
        if (kinds == DerivationKinds.None || !draft.Core.IsBounded) return null;
        int roots = 0;
        foreach (Alignment candidate in candidates.OrderByDescending(candidate => candidate.Similarity))
        {
            if (candidate.Similarity < LeastSimilarity || ++roots > Roots) break;
            if (Around(draft, candidate, kinds) is { } formula) return formula;
        }
        return null;
    }

    private string? Around(Statement draft, Alignment root, DerivationKinds kinds)
    {
        List<Statement> all = source.Statements;
        for (int i = Math.Max(0, root.Index - Window); i < Math.Min(all.Count, root.Index + Window + 1); i++)
        {
            if (i == root.Index || all[i].Family != root.Statement.Family) continue;
            (Statement first, Statement second) = i < root.Index ? (all[i], root.Statement) : (root.Statement, all[i]);
            if (Pair(draft, first, second, kinds) is { } formula) return formula;
        }
        return (kinds & DerivationKinds.Sum) != 0 && root.Statement.Family == draft.Family ? Run(draft, root.Index) : null;
    }

    private static string? Pair(Statement draft, Statement a, Statement b, DerivationKinds kinds)
    {
        string one = a.Claim.Text, other = b.Claim.Text;
        if (a.Family == draft.Family && draft.Family != UnitFamilies.Percent)
        {
            return ((kinds & DerivationKinds.Sum) != 0 ? Meets(a.Core + b.Core, draft, $"{one} + {other}") : null)
                ?? ((kinds & DerivationKinds.Difference) != 0 ? Meets(b.Core - a.Core, draft, $"{other} − {one}") ?? Meets(a.Core - b.Core, draft, $"{one} − {other}") : null);
        }
        if (a.Family == UnitFamilies.Percent)
        {
            return draft.Family == UnitFamilies.Point && (kinds & DerivationKinds.Difference) != 0
                ? Meets(b.Core - a.Core, draft, $"{other} − {one}") ?? Meets(a.Core - b.Core, draft, $"{one} − {other}")
                : null;
        }
        if (draft.Family == "倍" && (kinds & DerivationKinds.Ratio) != 0)
            return Multiple(draft, a, b) ?? Multiple(draft, b, a);
        if (draft.Family != UnitFamilies.Percent) return null;
        return ((kinds & DerivationKinds.Growth) != 0 ? Growth(draft, a, b) ?? Growth(draft, b, a) : null)
            ?? ((kinds & DerivationKinds.Share) != 0 ? Meets(a.Core.ShareOf(b.Core), draft, $"{one} ÷ {other}") ?? Meets(b.Core.ShareOf(a.Core), draft, $"{other} ÷ {one}") : null);
    }

    private static string? Growth(Statement draft, Statement from, Statement to) =>
        Meets(to.Core.GrowthOver(from.Core), draft, $"{to.Claim.Text} ÷ {from.Claim.Text} − 1", fall: draft.Claim.Direction == Direction.Decrease)
        ?? (from.Claim.Direction is not null ? Meets(from.Core.ShareOf(to.Core - from.Core), draft, $"{from.Claim.Text} ÷ ({to.Claim.Text} − {from.Claim.Text})") : null);

    private static string? Multiple(Statement draft, Statement from, Statement to)
    {
        if (to.Core.Over(from.Core) is not { } ratio) return null;
        RationalInterval stated = draft.Claim.Direction == Direction.Increase ? ratio - RationalInterval.Point(1) : ratio;
        return Meets(stated, draft, $"{to.Claim.Text} ÷ {from.Claim.Text}") ?? Meets(ratio, draft, $"{to.Claim.Text} ÷ {from.Claim.Text}");
    }

    // Three and more numbers in a row that add up.
    private string? Run(Statement draft, int start)
    {
        RationalInterval sum = source.Statements[start].Core;
        string formula = source.Statements[start].Claim.Text;
        for (int i = start + 1, count = 1; i < source.Statements.Count && count < MostSummands; i++)
        {
            Statement next = source.Statements[i];
            if (i > start + 2 * MostSummands) break;
            if (next.Family != draft.Family) continue;
            sum += next.Core;
            formula = $"{formula} + {next.Claim.Text}";
            if (++count > 2 && Meets(sum, draft, formula) is { } found) return found;
        }
        return null;
    }

    private static string? Meets(RationalInterval? computed, Statement draft, string formula, bool fall = false)
    {
        if (computed is not { IsBounded: true } interval) return null;
        return interval.Intersects(fall ? -draft.Core : draft.Core) ? formula : null;
    }

    private DerivationKinds KindsOf(Statement draft)
    {
        ReadOnlySpan<char> around = DraftWords.Around(draft.Claim, before: 14, after: 4), before = DraftWords.Around(draft.Claim, before: 10, after: 0);
        DerivationKinds kinds = DerivationKinds.None;
        bool changes = words.Up.In(before) || words.Down.In(before) || words.Compare.In(before) || draft.Claim.Direction is not null;
        if (words.Total.In(around) || words.Grand.In(before) || before.ContainsAny('共', '总') || before.ContainsAny('两', '三')) kinds |= DerivationKinds.Sum;
        if (changes || before.ContainsAny('差', '距')) kinds |= DerivationKinds.Difference | DerivationKinds.Growth;
        if (before.ContainsAny('占', '率', '比') || draft.Claim.Text.AsSpan().ContainsAny('成', '半', '分')) kinds |= DerivationKinds.Share;
        if (draft.Family == "倍") kinds |= DerivationKinds.Ratio;
        return kinds;
    }
}
