using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds shares: A占B的p%, 完成预算B的p%, two parts with their shares of one whole, and 近七成 of a counted whole.</summary>
internal static class ShareFinder
{
    private const int LongestName = 16;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 1; n < passage.Numbers.Length; n++)
        {
            if (passage.Number(n).Kind != MentionKind.Percentage) continue;
            if (n >= 2) FindOfWhole(in passage, n, found);
            if (n >= 3) FindImpliedWhole(in passage, n, found);
            if (n >= 2) FindTenths(in passage, n, found);
        }
    }

    private static void FindOfWhole(in Passage passage, int share, List<Relation> found)
    {
        int part = share - 2, whole = share - 1;
        if (!passage.SameUnit(part, whole) || !passage.IsSingle(part) || !passage.IsSingle(whole) || !passage.IsAdditive(part)) return;
        var last = new GapReader(passage.Lead(share));
        last.Skip(passage.Words.AfterNumber);
        if (!last.Rest.StartsWith("的") || !last.Skip(passage.Words.BeforeNumber).IsEmpty) return;
        var middle = new GapReader(passage.Lead(whole));
        middle.Skip(passage.Words.AfterNumber).SkipMarks().Skip(passage.Words.Adverb);
        bool isPartOf = middle.Take(passage.Words.ShareVerb);
        if (isPartOf && passage.Words.Plan.AtEnd(middle.Rest) == 0) Add(RelationKind.Share, OperandRole.Whole, in passage, part, whole, share, middle.Rest, found);
        else if ((isPartOf || middle.Take(passage.Words.Complete)) && passage.Words.Plan.In(middle.Rest)) Add(RelationKind.Completion, OperandRole.Denominator, in passage, part, whole, share, middle.Rest, found);
    }

    private static void Add(RelationKind kind, OperandRole role, in Passage passage, int part, int whole, int share, ReadOnlySpan<char> name, List<Relation> found)
    {
        if (name.Length > LongestName || name.ContainsAny("，；：")) return;
        NotAssessableReason guard = passage.Number(part).Modality != passage.Number(whole).Modality && kind == RelationKind.Share ? NotAssessableReason.DifferentModality : NotAssessableReason.None;
        found.Add(new Relation(kind, passage.Member(OperandRole.Part, part), passage.Member(role, whole), passage.Member(OperandRole.Share, share)) { Guard = guard });
    }

    // 产量41.2万吨，占全国35%；…8.6万吨，占全国7%
    private static void FindImpliedWhole(in Passage passage, int share, List<Relation> found)
    {
        int earlier = share - 2;
        if (passage.Number(earlier).Kind != MentionKind.Percentage || !passage.SameUnit(share - 1, share - 3) || !passage.IsAdditive(share - 1)) return;
        ReadOnlySpan<char> whole = WholeName(passage.Lead(share), passage.Words), other = WholeName(passage.Lead(earlier), passage.Words);
        if (whole.IsEmpty || !whole.SequenceEqual(other)) return;
        NotAssessableReason guard = SameMetric(in passage, share - 3, share - 1) ? NotAssessableReason.None : NotAssessableReason.DifferentSubject;
        found.Add(new Relation(
            RelationKind.ImpliedWhole,
            passage.Member(OperandRole.Part, share - 3),
            passage.Member(OperandRole.Share, earlier),
            passage.Member(OperandRole.Part, share - 1),
            passage.Member(OperandRole.Share, share)) { Guard = guard });
    }

    private static ReadOnlySpan<char> WholeName(ReadOnlySpan<char> lead, RelationWords words)
    {
        var gap = new GapReader(lead);
        gap.Skip(words.AfterNumber).SkipMarks().Skip(words.Adverb);
        if (!gap.Take(words.ShareVerb)) return default;
        ReadOnlySpan<char> name = gap.SkipLast(words.BeforeNumber).Rest;
        return name.Length is >= 2 and <= 10 && !name.ContainsAny("，；：、") ? name : default;
    }

    // The second part may leave its metric out, or repeat the last two characters of it.
    private static bool SameMetric(in Passage passage, int first, int second)
    {
        ReadOnlySpan<char> one = passage.Label(first).TrimEnd("为达约"), other = passage.Label(second).TrimEnd("为达约");
        if (other.Length <= 4) return true;
        return one.Length >= 2 && other.EndsWith(one[^2..]);
    }

    // 2000份问卷中1460人满意，满意者不足七成
    private static void FindTenths(in Passage passage, int share, List<Relation> found)
    {
        ref readonly ClaimRecord rate = ref passage.Number(share);
        if (rate.Exponent < 1) return;
        int part = share - 1, whole = share - 2;
        if (passage.Number(part).Kind is not (MentionKind.HeadCount or MentionKind.Count) || passage.Number(whole).Kind is not (MentionKind.HeadCount or MentionKind.Count)) return;
        ReadOnlySpan<char> between = passage.Lead(part);
        if (!between.Contains('中') || between.ContainsAny("。；") || between.Length > 12) return;
        ReadOnlySpan<char> lead = passage.Lead(share);
        if (lead.ContainsAny("；") || lead.Length > 20 || passage.Words.NotAdditive.In(lead) || passage.Words.Up.AtEnd(lead) > 0 || passage.Words.Down.AtEnd(lead) > 0) return;
        found.Add(new Relation(RelationKind.TenthShare, passage.Member(OperandRole.Part, part), passage.Member(OperandRole.Whole, whole), passage.Member(OperandRole.Share, share)));
    }
}
