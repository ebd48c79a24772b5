using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds moves in a ranking and values in an announced order: 由第13位升至第9位，前移4位; 由高到低依次为7.9%、7.2%、6.5%.</summary>
internal static class RankFinder
{
    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int claim = passage.FirstClaim + 1; claim < passage.EndClaim - 1; claim++)
        {
            if (passage.Record(claim).Kind == MentionKind.Rank && passage.Record(claim - 1).Kind == MentionKind.Rank) FindMove(in passage, claim, found);
        }
        if (passage.Numbers.Length < 2) return;
        FindRanked(in passage, found);
        foreach ((string cue, int sign) in passage.Words.Orders) FindOrder(in passage, cue, sign, found);
        FindSuperlative(in passage, found);
        FindSeries(in passage, found);
    }

    private static void FindMove(in Passage passage, int after, List<Relation> found)
    {
        ReadOnlySpan<char> between = passage.Between(after - 1, after), lead = passage.Between(after, after + 1);
        if (between.Length > 12 || lead.Length > 10 || lead.Contains('；') || passage.Record(after + 1).Kind is not (MentionKind.Count or MentionKind.HeadCount)) return;
        ReadOnlySpan<char> unit = UnitFamily.Unit(passage.Store.Text.Text, passage.Store.MentionOf(in passage.Record(after + 1)));
        if (unit is not ("位" or "名" or "个位次" or "个" or "位次")) return;
        bool up = lead.ContainsAny("升进前"), down = lead.ContainsAny("降退后");
        if (up == down || passage.Words.From.In(passage.Store.Text.Text.AsSpan(Math.Max(passage.Start, passage.Record(after - 1).Start - 16), Math.Min(16, passage.Record(after - 1).Start - passage.Start))) is false) return;
        found.Add(new Relation(
            RelationKind.RankMove,
            new RelationMember(OperandRole.Base, after - 1),
            new RelationMember(OperandRole.Current, after),
            new RelationMember(OperandRole.Change, after + 1)) { Number = up ? 1 : -1 });
    }

    // 居第一位，为8.4%；…居第二位，为7.9%；…居第三位，为7.7%: places that follow each other, values that must do so too, one way or the other.
    private static void FindRanked(in Passage passage, List<Relation> found)
    {
        var members = new List<RelationMember>();
        int last = -1;
        for (int claim = passage.FirstClaim; claim + 1 < passage.EndClaim; claim++)
        {
            if (passage.Record(claim).Kind != MentionKind.Rank || !IsValueOf(in passage, claim)) continue;
            bool follows = last >= 0 && passage.Record(claim).Number == passage.Record(last).Number + 1 && IsOneUnit(in passage, last + 1, claim + 1);
            if (!follows)
            {
                if (members.Count > 2) break;
                members.Clear();
            }
            members.Add(new RelationMember(OperandRole.Item, claim + 1));
            last = claim;
        }
        if (members.Count > 2) found.Add(new Relation(RelationKind.Order, [.. members]));
    }

    // Only 为, 达 or a bracket between place and value: 居第一位，增长8.4% may rank something else than growth.
    private static bool IsValueOf(in Passage passage, int rank)
    {
        ref readonly ClaimRecord value = ref passage.Record(rank + 1);
        return (value.IsAdditive || value.Kind == MentionKind.Percentage) && value.Approximation == Approximation.Exact
            && new GapReader(passage.Between(rank, rank + 1)).SkipMarks().Skip(passage.Words.BeforeNumber).IsEmpty;
    }

    private static bool IsOneUnit(in Passage passage, int one, int other) =>
        passage.Record(one).Kind == passage.Record(other).Kind && UnitFamily.Same(passage.Store.Text.Text, passage.Store.MentionOf(in passage.Record(one)), passage.Store.MentionOf(in passage.Record(other)));

    private static void FindOrder(in Passage passage, string cue, int sign, List<Relation> found)
    {
        int at = passage.Sentence.IndexOf(cue);
        if (at < 0) return;
        ReadOnlySpan<char> after = passage.Sentence[(at + cue.Length)..];
        int close = after.IndexOf("依次");
        if (close is < 0 or > 12 && !after.StartsWith("排")) return;
        AddRun(in passage, passage.Start + at + cue.Length, RelationKind.Order, sign, found);
    }

    // The run of values of one unit behind a place, each in a short list item.
    private static void AddRun(in Passage passage, int from, RelationKind kind, int sign, List<Relation> found)
    {
        int first = 0;
        while (first < passage.Numbers.Length && passage.Number(first).Start < from) first++;
        var members = new List<RelationMember>();
        for (int n = first; n < passage.Numbers.Length; n++)
        {
            if (!passage.SameUnit(first, n) || (n > first && (passage.Lead(n).Length > 14 || passage.Lead(n).ContainsAny("；")))) break;
            if (!passage.IsSingle(n)) return;
            members.Add(passage.Member(OperandRole.Item, n));
        }
        if (members.Count >= 2) found.Add(new Relation(kind, [.. members]) { Number = sign });
    }

    // 甲区增速最高，为7.8%；乙区7.3%
    private static void FindSuperlative(in Passage passage, List<Relation> found)
    {
        for (int n = 0; n + 1 < passage.Numbers.Length; n++)
        {
            ReadOnlySpan<char> lead = passage.Lead(n);
            if (lead.Length > 16) lead = lead[^16..];
            int sign = SignOf(lead, passage.Words.Highest, passage.Words.Lowest);
            if (sign == 0 || !passage.IsSingle(n)) continue;
            var members = new List<RelationMember> { passage.Member(OperandRole.First, n) };
            for (int m = n + 1; m < passage.Numbers.Length && passage.SameUnit(m, n) && passage.IsSingle(m) && IsPeer(passage.Lead(m)); m++) members.Add(passage.Member(OperandRole.Item, m));
            if (members.Count < 2) continue;
            found.Add(new Relation(RelationKind.Superlative, [.. members]) { Number = sign });
            return;
        }
    }

    // A peer is named in a word or two and says nothing else: ；乙区7.3% or ，乙区、丙区分别为.
    private static bool IsPeer(ReadOnlySpan<char> lead) =>
        lead.Length is >= 3 and <= 10 && lead[0] is '；' or '，' or '、' && !lead.ContainsAny("比较占同增降高低快慢多少最其平全");

    // 三年产量分别为50、52、55万吨，实现三连增
    private static void FindSeries(in Passage passage, List<Relation> found)
    {
        int sign = SignOf(passage.Sentence, passage.Words.Rising, passage.Words.Falling);
        if (sign == 0) return;
        for (int n = 0; n + 2 < passage.Numbers.Length; n++)
        {
            int last = EndOfRun(in passage, n);
            if (last - n < 2) continue;
            var members = new List<RelationMember>();
            for (int m = n; m <= last; m++) members.Add(passage.Member(OperandRole.Item, m));
            found.Add(new Relation(RelationKind.Series, [.. members]) { Number = sign });
            return;
        }
    }

    private static int EndOfRun(in Passage passage, int first)
    {
        int last = first;
        while (last + 1 < passage.Numbers.Length && passage.SameUnit(first, last + 1) && passage.IsSingle(last + 1)
            && new GapReader(passage.Lead(last + 1)).SkipMarks().Skip(passage.Words.ListMark).IsEmpty) last++;
        return last;
    }

    private static int SignOf(ReadOnlySpan<char> text, WordSet up, WordSet down) => up.In(text) ? 1 : down.In(text) ? -1 : 0;
}
