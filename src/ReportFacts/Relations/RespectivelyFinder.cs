using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds 分别 with the subjects before it and the values behind it.</summary>
internal static class RespectivelyFinder
{
    private const string Cue = "分别";
    private const int LongestSubject = 80, LongestVerb = 10;

    public static void Find(in Passage passage, List<Relation> found)
    {
        ReadOnlySpan<char> text = passage.Store.Text.Text;
        int from = passage.Start;
        while (text[from..passage.End].IndexOf(Cue) is var at and >= 0)
        {
            int cue = from + at;
            from = cue + Cue.Length;
            int first = FirstValue(in passage, from);
            if (first < 0) continue;
            int last = LastValue(in passage, first);
            if (last == first) continue;
            Add(in passage, cue, first, last, found);
        }
    }

    private static int FirstValue(in Passage passage, int from)
    {
        int claim = passage.ClaimBehind(from);
        if (claim == passage.EndClaim || passage.Record(claim).Start - from is < 0 or > LongestVerb) return -1;
        ReadOnlySpan<char> verb = passage.Store.Text.Text.AsSpan(from, passage.Record(claim).Start - from);
        return verb.ContainsAny("，、；：（") ? -1 : claim;
    }

    private static int LastValue(in Passage passage, int first)
    {
        int last = first;
        while (last + 1 < passage.EndClaim && passage.Record(last + 1).Kind == passage.Record(first).Kind)
        {
            var gap = new GapReader(passage.Between(last, last + 1));
            gap.Skip(passage.Words.AfterNumber);
            if (gap.IsEmpty || !gap.Skip(passage.Words.ListMark).Skip(passage.Words.BeforeNumber).Skip(passage.Words.Up).Skip(passage.Words.Down).IsEmpty) break;
            last++;
        }
        return last;
    }

    private static void Add(in Passage passage, int cue, int first, int last, List<Relation> found)
    {
        int from = Math.Max(passage.Start, cue - 2 * LongestSubject);
        ReadOnlySpan<char> before = passage.Store.Text.Text.AsSpan(from, cue - from);
        int start = before.LastIndexOfAny("，；：") + 1;
        ReadOnlySpan<char> subject = before[start..];
        if (subject.Length is 0 or > LongestSubject) return;
        ItemList items = ItemList.Count(subject);
        if (items.Most < 2 || HasQuantity(in passage, items, from + start, cue, out bool counted)) return;
        int values = last - first + 1;
        bool spread = !counted && start > 1 && before[start - 1] == '，' && IsOpenClause(before[..(start - 1)]);
        NotAssessableReason guard = spread || values == items.Least * items.Most || values % items.Most == 0 && values > items.Most ? NotAssessableReason.Ambiguous : NotAssessableReason.None;
        var members = new List<RelationMember>();
        for (int claim = first; claim <= last; claim++) members.Add(new RelationMember(OperandRole.Item, claim));
        found.Add(new Relation(RelationKind.Respectively, [.. members]) { Number = items.MayBe(values) ? values : values > items.Most ? items.Most : items.Least, Guard = items.MayBe(values) ? NotAssessableReason.None : guard });
    }

    // The clause before may begin the list of subjects: A、B、C，D分别….
    private static bool IsOpenClause(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> clause = before[(before.LastIndexOfAny("，；：") + 1)..];
        return clause.Contains('、') || clause.EndsWith("中") || clause.IndexOfAny("0123456789") < 0;
    }

    // A number among the subjects makes them doubtful, unless it only counts them: 东、西、南三个分局.
    private static bool HasQuantity(in Passage passage, ItemList items, int start, int end, out bool counted)
    {
        counted = false;
        for (int claim = passage.ClaimBehind(start); claim < passage.EndClaim && passage.Record(claim).End <= end; claim++)
        {
            ref readonly ClaimRecord record = ref passage.Record(claim);
            if (record.Start < start || record.Kind is MentionKind.Rank or MentionKind.CaseCode or MentionKind.Date) continue;
            bool countsItems = record.Kind == MentionKind.Count && items.Least == items.Most && record.Number == items.Most;
            if (!countsItems) return true;
            counted = true;
        }
        return false;
    }
}
