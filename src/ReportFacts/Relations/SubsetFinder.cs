using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>
/// Finds parts of a stated whole behind 其中: each part by itself, all parts together, and parts with their shares. The whole stands in the
/// same sentence, or the binder has found it in the sentence before.
/// </summary>
internal static class SubsetFinder
{
    private const int MostParts = 12, LongestGap = 24, LongestName = 10;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 0; n < passage.Numbers.Length; n++)
        {
            bool composed = n > 0 && IsComposed(in passage, n);
            if (!composed && !AnnouncesPart(passage.Lead(n), passage.Words) && !IsAmongBefore(in passage, n))
            {
                int named = n == 0 ? NamedBefore(in passage) : -1;
                if (named >= 0) AddAll(in passage, named, n, composed, found);
                continue;
            }
            int whole = WholeFor(in passage, n, composed);
            if (whole >= 0) AddAll(in passage, whole, n, composed, found);
        }
    }

    private static void AddAll(in Passage passage, int whole, int first, bool composed, List<Relation> found)
    {
        List<int> parts = Parts(in passage, first, whole);
        foreach (int n in parts)
        {
            found.Add(new Relation(RelationKind.Subset, new RelationMember(OperandRole.Whole, whole), passage.Member(OperandRole.Part, n)) { Guard = GuardOf(in passage, whole, first, n) });
            AddShare(in passage, whole, n, found);
        }
        if (parts.Count > 1) AddTogether(in passage, whole, parts, composed, found);
    }

    // 其中12个; also （含12个, as long as the bracket is not closed before the number.
    private static bool AnnouncesPart(ReadOnlySpan<char> lead, RelationWords words)
    {
        int cue = words.Within.IndexIn(lead);
        return cue >= 0 && !ClosesBracket(lead[(cue + 1)..]);
    }

    // 52个断面中，Ⅰ—Ⅲ类45个: what is counted stands right before 中.
    private static bool IsAmongBefore(in Passage passage, int n)
    {
        if (n == 0 || !passage.SameUnit(n - 1, n) || passage.Number(n - 1).Kind is not (MentionKind.Count or MentionKind.HeadCount)) return false;
        ReadOnlySpan<char> lead = passage.Lead(n);
        int among = lead.IndexOf("中，");
        ref readonly ClaimRecord whole = ref passage.Number(n - 1);
        return among > 0 && lead[..among].IndexOfAny("，；：、") < 0 && whole.Head.At(whole.Start) is { Length: >= 2 } head && head.End == whole.End + among;
    }

    // 审结8217件。审结案件中，民商事案件5316件: what the sentence opens with names the number before it.
    private static int NamedBefore(in Passage passage)
    {
        ReadOnlySpan<char> lead = passage.Lead(0);
        int among = lead.IndexOf("中，");
        if (among is < 2 or > LongestName || !passage.IsAdditive(0) || !passage.IsSingle(0) || passage.IsChange(passage.Numbers[0])) return -1;
        ReadOnlySpan<char> name = lead[..among].TrimStart("在");
        int whole = passage.EarlierWhole(0);
        if (whole < 0 || name.Length < 2 || name.IndexOfAny("，；：、") >= 0) return -1;
        ReadOnlySpan<char> label = passage.LabelOf(whole);
        return label.StartsWith(name[..2]) || (name.Length > 2 && label.EndsWith(name)) ? whole : -1;
    }

    private static bool ClosesBracket(ReadOnlySpan<char> text)
    {
        int close = text.IndexOfAny('）', ')');
        return close >= 0 && text[..close].IndexOfAny('（', '(') < 0;
    }

    // 由12名教师和30名学生组成
    private static bool IsComposed(in Passage passage, int n)
    {
        if (!passage.Label(n).Contains('由')) return false;
        int start = passage.Number(n).End;
        return passage.Store.Text.Text.AsSpan(start, Math.Min(40, passage.End - start)).IndexOf("组成") >= 0;
    }

    // The nearest number before 其中 in the unit of the part, or the whole that the binder found; the claim's index, or −1.
    private static int WholeFor(in Passage passage, int part, bool composed)
    {
        if (!passage.IsAdditive(part) || !passage.IsSingle(part) || passage.IsChange(passage.Numbers[part])) return -1;
        for (int n = part - 1; n >= Math.Max(0, part - 4); n--)
        {
            if (passage.SameUnit(n, part)) return passage.IsAdditive(n) && !passage.IsChange(passage.Numbers[n]) ? passage.Numbers[n] : -1;
            if (!passage.Number(n).IsRelative && !composed) break;
        }
        int whole = passage.Number(part).Whole;
        bool fits = whole >= 0 && whole < passage.Numbers[part] && passage.SameUnitAs(part, whole) && !passage.IsChange(whole);
        return fits && (passage.Record(whole).Traits & (MentionTraits.Range | MentionTraits.Vague)) == 0 ? whole : -1;
    }

    // The parts of the list; a share may stand behind each (A183件，占42.8%；B120件，占28%).
    private static List<int> Parts(in Passage passage, int first, int whole)
    {
        var parts = new List<int> { first };
        for (int n = first + 1; n < Math.Min(passage.Numbers.Length, first + 2 * MostParts); n++)
        {
            if (ClosesBracket(passage.Lead(n)) || passage.Words.Within.In(passage.Lead(n))) break;
            if (IsShareOf(in passage, n, parts[^1])) continue;
            bool behindShare = parts[^1] != n - 1;
            if (behindShare && (n + 1 >= passage.Numbers.Length || !IsShareOf(in passage, n + 1, n))) break; // the shares end, and so does the list
            if (!passage.SameUnitAs(n, whole) || !passage.IsSingle(n) || passage.IsChange(passage.Numbers[n]) || EndsList(passage.Lead(n), behindShare, passage.Words)) break;
            parts.Add(n);
        }
        return parts;
    }

    private static bool EndsList(ReadOnlySpan<char> lead, bool behindShare, RelationWords words) =>
        (lead.Contains('；') && !behindShare) || words.Grand.AtEnd(lead) > 0 || new GapReader(lead).Skip(words.AfterNumber).SkipMarks().Take(words.NewClause);

    private static NotAssessableReason GuardOf(in Passage passage, int whole, int first, int part)
    {
        if (passage.Number(part).Modality != passage.Record(whole).Modality) return NotAssessableReason.DifferentModality;
        if (part > first && passage.Lead(part).Length > LongestGap) return NotAssessableReason.DifferentSubject;
        return HasLargerNeighbour(in passage, whole, part) ? NotAssessableReason.Ambiguous : NotAssessableReason.None;
    }

    // When an earlier number of the sentence could be the whole as well, the nearest one need not be it.
    private static bool HasLargerNeighbour(in Passage passage, int whole, int part)
    {
        for (int claim = whole - 1; claim >= Math.Max(passage.FirstClaim, whole - 6); claim--)
        {
            if (passage.SameUnitAs(part, claim) && passage.Record(claim).Number >= passage.Number(part).Number) return true;
        }
        return false;
    }

    private static void AddTogether(in Passage passage, int whole, List<int> parts, bool composed, List<Relation> found)
    {
        var members = new List<RelationMember>();
        decimal sum = 0;
        foreach (int n in parts)
        {
            members.Add(passage.Member(OperandRole.Part, n));
            if (Math.Abs(passage.Number(n).Number) < decimal.MaxValue / 32) sum += passage.Number(n).Number;
        }
        members.Add(new RelationMember(OperandRole.Total, whole));
        NotAssessableReason modality = passage.Number(parts[0]).Modality != passage.Record(whole).Modality ? NotAssessableReason.DifferentModality : NotAssessableReason.None;
        bool complete = composed || PartLabels.AreComplete(in passage, parts);
        if (complete || sum == passage.Record(whole).Number || Slips.Explain(in passage, whole, parts))
        {
            found.Add(new Relation(SumFinder.KindOf(passage.Record(whole).Kind), [.. members]) { Guard = modality });
            return;
        }
        NotAssessableReason overlap = PartLabels.AreDisjoint(in passage, parts) ? modality : NotAssessableReason.OverlappingClasses;
        found.Add(new Relation(RelationKind.PartialSum, [.. members]) { Guard = overlap });
    }

    // 其中企业20万户，占25%
    private static void AddShare(in Passage passage, int whole, int part, List<Relation> found)
    {
        int share = part + 1;
        if (share >= passage.Numbers.Length || !IsShareOf(in passage, share, part)) return;
        found.Add(new Relation(RelationKind.SubsetShare, passage.Member(OperandRole.Part, part), new RelationMember(OperandRole.Whole, whole), passage.Member(OperandRole.Share, share)));
    }

    private static bool IsShareOf(in Passage passage, int share, int part)
    {
        if (share != part + 1 || passage.Number(share).Kind != MentionKind.Percentage) return false;
        var gap = new GapReader(passage.Lead(share));
        gap.Skip(passage.Words.AfterNumber).SkipMarks();
        return gap.Take(passage.Words.Share) && gap.Skip(passage.Words.BeforeNumber).IsEmpty;
    }
}
