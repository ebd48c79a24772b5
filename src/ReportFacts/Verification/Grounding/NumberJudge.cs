using ReportFacts.Claims;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Grounding;

/// <summary>Decides about one number of a draft: which number of the source it speaks of, and whether it says the same.</summary>
internal sealed class NumberJudge(SourceIndex source, RelationWords words)
{
    // Thousandths of shared words: below the first two numbers have nothing to do with each other, above the second they may be one fact.
    private const int Unrelated = 60, Related = 200, Close = 600, Covered = 900, PartlyCovered = 780;

    private readonly Aligner aligner = new(source);
    private readonly Derivations derivations = new(source, words);

    public Finding Judge(Statement draft)
    {
        List<Alignment> candidates = aligner.Find(draft);
        Alignment? support = BestSupport(draft, candidates), rival = BestRival(draft, candidates);
        if (support is { } bound && IsBound(draft, bound, rival)) return Compare(draft, bound.Statement);
        if (Shifted(draft, candidates) is { } shifted) return Finding.Of(RuleCatalogue.ShiftedUnit, shifted, $"来源为“{shifted.Claim.Text}”，数量级不同", $"the source says {shifted.Claim.Text}: a power of ten apart");
        if (derivations.Find(draft, candidates, contradicted: rival is { Similarity: >= Close }) is { } formula)
            return Finding.Derived(formula);
        if (support is { } other && other.Statement.EqualsValue(draft))
            return Finding.Of(RuleCatalogue.WrongBinding, other.Statement, $"来源中这个数属于“{other.Statement.Name}”", $"in the source this number belongs to {other.Statement.Name}");
        return OtherUnit(draft, candidates) ?? (IsSmallSummary(draft, rival) ? Finding.Unknown : Unsupported(rival));
    }

    // 两区, 三类: a small number in words that the writer counted up himself.
    private static bool IsSmallSummary(Statement draft, Alignment? rival) =>
        draft.Claim is CountClaim && draft.Value is > 0 and <= 10 && !char.IsAsciiDigit(draft.Claim.Text[0]) && rival is not { Similarity: >= Close };

    private static Finding Unsupported(Alignment? rival) => rival is { Similarity: >= Related } near
        ? Finding.Of(RuleCatalogue.Unsupported, near.Statement, $"来源中没有这个数；相近的是“{near.Statement.Name}{near.Statement.Claim.Text}”", $"the source has no such number; nearest is {near.Statement.Name} {near.Statement.Claim.Text}")
        : Finding.Of(RuleCatalogue.Unsupported, null, "来源中没有这个数", "the source has no such number");

    // The number stands in the source and is about the same; what else differs?
    private static Finding Compare(Statement draft, Statement found)
    {
        if (Facts.ModalityDiffers(draft, found))
        {
            return found.Claim.Modality == Modality.Actual
                ? Finding.Of(RuleCatalogue.PlanAsResult, found, "来源说的是已有结果，稿件写成了计划或预计", "the source states a result, the draft a plan or forecast")
                : Finding.Of(RuleCatalogue.PlanAsResult, found, "来源说的是计划或预计，稿件写成了已完成", "the source states a plan or forecast, the draft a result");
        }
        if (draft.Period.Conflicts(found.Period))
            return Finding.Of(RuleCatalogue.ShiftedPeriod, found, $"来源的时期是{found.Claim.Period}，稿件是{draft.Claim.Period}", $"the source speaks of {found.Claim.Period}, the draft of {draft.Claim.Period}");
        return ValueComparer.Compare(draft, found) switch
        {
            ValueMatch.HedgeLost => Finding.Of(RuleCatalogue.LostHedge, found, $"来源为“{found.Claim.Text}”，概数词丢失或改向", $"the source says {found.Claim.Text}: its hedge was dropped or turned round", VerdictKind.Stretched),
            ValueMatch.Inflated => Finding.Of(RuleCatalogue.FalsePrecision, found, $"来源只说“{found.Claim.Text}”", $"the source only says {found.Claim.Text}", VerdictKind.Stretched),
            ValueMatch.Stretched => Finding.Held(found, CheckStatus.Stretched),
            ValueMatch.Rounded => Finding.Held(found, CheckStatus.Possible),
            _ => Finding.Held(found, CheckStatus.Pass),
        };
    }

    private static Alignment? BestSupport(Statement draft, List<Alignment> candidates)
    {
        Alignment? best = null;
        int least = int.MaxValue;
        foreach (Alignment candidate in candidates)
        {
            if (!Facts.SameUnits(draft, candidate)) continue;
            ValueMatch match = ValueComparer.Compare(draft, candidate.Statement);
            if (match == ValueMatch.None) continue;
            if (!candidate.Statement.EqualsValue(draft) && candidate.Similarity < Related && !MetricWords.Nested(draft.Metric, candidate.Statement.Metric)) continue;
            int cost = Cost(draft, candidate, match);
            if (cost < least) (least, best) = (cost, candidate);
        }
        return best;
    }

    private static int Cost(Statement draft, Alignment candidate, ValueMatch match)
    {
        int cost = 1000 - (candidate.Similarity + candidate.Near) / 2 + match switch { ValueMatch.Supported => 0, ValueMatch.Stretched => 60, ValueMatch.Rounded => 80, ValueMatch.HedgeLost => 100, _ => 150 };
        Statement statement = candidate.Statement;
        if (draft.Period.Conflicts(statement.Period)) cost += 250;
        if (Scopes.Conflict(draft.Scope, statement.Scope)) cost += 250;
        if (Facts.ModalityDiffers(draft, statement)) cost += 150;
        if (Facts.DirectionTurned(draft, statement)) cost += 300;
        return cost;
    }

    // The number of another value that the draft's words point to most.
    private static Alignment? BestRival(Statement draft, List<Alignment> candidates)
    {
        Alignment? best = null;
        foreach (Alignment candidate in candidates)
        {
            Statement statement = candidate.Statement;
            if (statement.Family != draft.Family || Facts.DirectionTurned(draft, statement) || Facts.KindOfChangeDiffers(draft, statement)) continue;
            if (ValueComparer.Compare(draft, statement) != ValueMatch.None || Facts.ModalityDiffers(draft, statement)) continue;
            if (draft.Period.Conflicts(statement.Period) || Scopes.Conflict(draft.Scope, statement.Scope)) continue;
            if (best is not { } known || candidate.Near + candidate.Similarity > known.Near + known.Similarity) best = candidate;
        }
        return best;
    }

    private static bool IsBound(Statement draft, Alignment support, Alignment? rival)
    {
        Statement found = support.Statement;
        if (Facts.DirectionTurned(draft, found) || Scopes.Conflict(draft.Scope, found.Scope)) return false;
        bool named = draft.Metric.Length > 0 && found.Metric.Length > 0;
        if (named && support.Similarity < Unrelated && !MetricWords.Nested(draft.Metric, found.Metric)) return false;
        if (rival is not { } other || draft.Period.Conflicts(found.Period) || Facts.ModalityDiffers(draft, found)) return true;
        bool pointsElsewhere = named && other.Statement.Metric == draft.Metric && found.Metric != draft.Metric && other.Near > support.Near + 30;
        bool actsElsewhere = draft.Claim.Action is { } action && other.Statement.Claim.Action == action && found.Claim.Action is { } done && done != action && other.Near > Related;
        bool isCoveredElsewhere = other.Coverage >= Covered && support.Coverage <= PartlyCovered && other.Near * 5 >= support.Near * 4;
        bool isOfOtherSentence = other.Near * 20 >= support.Near * 19 && other.Similarity >= support.Similarity * 6 / 5 + 40;
        return !pointsElsewhere && !actsElsewhere && !isCoveredElsewhere && !isOfOtherSentence && other.Near < support.Near * 7 / 5 + 80;
    }

    private static Statement? Shifted(Statement draft, List<Alignment> candidates)
    {
        foreach (Alignment candidate in candidates)
        {
            Statement other = candidate.Statement;
            if (other.Family != draft.Family || (candidate.Similarity < Related && !MetricWords.Nested(draft.Metric, other.Metric))) continue;
            if (Facts.IsPowerOfTenApart(draft.Value, other.Value)) return other;
        }
        return null;
    }

    // 2.3% for 2.3个百分点, 人 for 人次: the number is there, its unit is not.
    private static Finding? OtherUnit(Statement draft, List<Alignment> candidates)
    {
        foreach (Alignment candidate in candidates)
        {
            Statement other = candidate.Statement;
            if (!other.EqualsValue(draft) || candidate.Similarity < Related || !Facts.AreConfusedUnits(draft.Family, other.Family)) continue;
            return Finding.Of(RuleCatalogue.ShiftedUnit, other, $"来源为“{other.Claim.Text}”，单位不同", $"the source says {other.Claim.Text}: another unit");
        }
        return null;
    }
}
