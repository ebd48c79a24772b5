using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds a list followed by its sum: 城镇投资36.5亿元、农村投资12.9亿元，合计49.4亿元.</summary>
internal static class SumFinder
{
    private const int MostParts = 12, LongestWeakLead = 8, LongestNoun = 8, LongestSubject = 40;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 2; n < passage.Numbers.Length; n++)
        {
            if (!passage.IsAdditive(n) || !AnnouncesSum(in passage, n, out bool weak)) continue;
            int first = FirstPart(in passage, n);
            if (n - first < 2) continue;
            found.Add(new Relation(KindOf(passage.Number(n).Kind), Members(in passage, first, n)) { Guard = GuardOf(in passage, first, n, weak) });
        }
    }

    private static NotAssessableReason GuardOf(in Passage passage, int first, int total, bool weak)
    {
        if (passage.Words.AddsTo.AtStart(passage.Label(first)) > 0) return NotAssessableReason.MissingValue; // 加上级补助…: what it is added to stands before
        return weak && HasOtherClaims(in passage, first, total) ? NotAssessableReason.Ambiguous : NotAssessableReason.None;
    }

    /// <summary>Counted things and people are summed by <see cref="RelationKind.CountSum"/>, all else by <see cref="RelationKind.Sum"/>.</summary>
    public static RelationKind KindOf(MentionKind kind) => kind is MentionKind.Count or MentionKind.HeadCount ? RelationKind.CountSum : RelationKind.Sum;

    /// <summary>The numbers from <paramref name="first"/> up to the total, with the total last; numbers of other units between them are left out.</summary>
    public static RelationMember[] Members(in Passage passage, int first, int total)
    {
        var members = new List<RelationMember>();
        for (int n = first; n < total; n++)
        {
            if (passage.SameUnit(n, total)) members.Add(passage.Member(OperandRole.Part, n));
        }
        members.Add(passage.Member(OperandRole.Total, total));
        return [.. members];
    }

    // …，合计49.4亿元; 共 announces a sum only when nothing else stands between the comma and the number.
    private static bool AnnouncesSum(in Passage passage, int n, out bool weak)
    {
        ReadOnlySpan<char> lead = passage.Lead(n);
        var label = new GapReader(passage.Label(n));
        weak = label.Take(passage.Words.TotalWeak) && label.Skip(passage.Words.BeforeNumber).IsEmpty;
        if (weak) return lead.Length <= LongestWeakLead && lead.ContainsAny("，、,");
        if (!EndsInTotal(lead, passage.Words)) return NamesSharedNoun(in passage, n);
        var rest = new GapReader(lead);
        rest.SkipLast(passage.Words.BeforeNumber);
        while (rest.TakeLast(passage.Words.Total) || rest.TakeLast(passage.Words.BeforeNumber)) { }
        if (passage.Words.Within.AtStart(passage.Tail(n).TrimStart("，（(")) > 0 && rest.Rest.Contains('；')) return false; // ；期间费用合计5.36亿元，其中…: its parts follow
        return IsShort(rest.Rest) || CountsParts(in passage, n);
    }

    private static bool EndsInTotal(ReadOnlySpan<char> lead, RelationWords words)
    {
        var gap = new GapReader(lead);
        for (int i = 0; i < 4; i++)
        {
            if (words.Total.AtEnd(gap.Rest) > 0) return true;
            if (!gap.TakeLast(words.BeforeNumber)) return false;
        }
        return false;
    }

    // …，三大区域合计贡献收入14亿元: between the word of total and the number stands what the parts name too.
    private static bool NamesSharedNoun(in Passage passage, int n)
    {
        ReadOnlySpan<char> label = new GapReader(passage.Label(n)).SkipLast(passage.Words.BeforeNumber).Rest;
        int cue = passage.Words.Total.IndexIn(label), length = cue < 0 ? 0 : passage.Words.Total.AtStart(label[cue..]);
        if (cue < 0)
        {
            cue = passage.Words.TotalOfList.IndexIn(label);
            if (cue < 0 || !passage.Words.Respectively.In(passage.Lead(FirstOfRun(in passage, n)))) return false;
            length = passage.Words.TotalOfList.AtStart(label[cue..]);
        }
        ReadOnlySpan<char> noun = label[(cue + length)..];
        if (noun.Length is < 2 or > LongestNoun || cue > LongestWeakLead || passage.Words.Respectively.In(label)) return false;
        int first = FirstOfRun(in passage, n);
        int end = passage.Number(first).Start, start = Math.Max(passage.Start, end - LongestSubject);
        return first < n && passage.Store.Text.Text.AsSpan(start, end - start).Contains(noun[^2..], StringComparison.Ordinal);
    }

    private static int FirstOfRun(in Passage passage, int total)
    {
        int first = total;
        for (int n = total - 1; n >= Math.Max(0, total - MostParts); n--)
        {
            if (passage.SameUnit(n, total)) first = n;
            else if (!IsCountOfParts(in passage, n, total)) break;
        }
        return first;
    }

    // Between list and sum stand a comma and perhaps 两项 or 三者, but no new subject.
    private static bool IsShort(ReadOnlySpan<char> rest) => rest.Trim("，、,；; ").Length <= (rest.Contains('；') ? 2 : 4);

    // 三种运输方式货运量总计: a count right before the words of the total that says how many parts there are.
    private static bool CountsParts(in Passage passage, int total) =>
        IsCountOfParts(in passage, total - 1, total) && passage.Number(total - 1).Number == total - 1 - FirstOfRun(in passage, total);

    private static bool IsCountOfParts(in Passage passage, int n, int total) =>
        n == total - 1 && passage.Number(n).Kind == MentionKind.Count && passage.Number(n).Number <= MostParts;

    private static int FirstPart(in Passage passage, int total)
    {
        int first = total;
        for (int n = total - 1; n >= Math.Max(0, total - MostParts); n--)
        {
            if (!passage.SameUnit(n, total))
            {
                if (passage.Number(n).IsRelative || IsCountOfParts(in passage, n, total)) continue; // 两项合计
                break;
            }
            if (!passage.IsSingle(n)) break;
            first = n;
            if (BreaksList(passage.Lead(n), passage.Words)) break;
        }
        return first;
    }

    private static bool BreaksList(ReadOnlySpan<char> lead, RelationWords words) =>
        words.Within.In(lead) || lead.Contains('；') || words.Grand.AtEnd(lead) > 0;

    private static bool HasOtherClaims(in Passage passage, int first, int total) => passage.Numbers[total] - passage.Numbers[first] != total - first;
}
