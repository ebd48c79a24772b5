using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>
/// Finds the parts of a partition that the lexicon knows to be complete, also without 其中 and with rates between them: 在校生3280人，男生1742人，
/// 女生1538人; and lists that end with 其他. Their rates of growth bracket the whole's.
/// </summary>
internal static class PartitionFinder
{
    private const int Window = 10, MostBack = 4, LongestRest = 6, LongestTotal = 4;

    public static void Find(in Passage passage, List<Relation> found)
    {
        if (passage.Numbers.Length < 2) return;
        for (int n = 0; n + 1 < passage.Numbers.Length; n++)
        {
            ReadOnlySpan<char> label = passage.Label(n);
            if (label.IsEmpty || !passage.Words.AnyMember.In(label) || !passage.IsSingle(n)) continue;
            foreach (Partition partition in passage.Words.Partitions)
            {
                if (!partition.IsComplete || Members(in passage, partition.Labels, n) is not { } parts) continue;
                Add(in passage, parts, found);
                break;
            }
        }
        for (int n = 2; n < passage.Numbers.Length; n++)
        {
            if (passage.IsAdditive(n) && PartLabels.IsRemainder(in passage, n)) AddRemainder(in passage, n, found);
        }
    }

    // One number a member, from the first on; numbers of other units may stand between.
    private static List<int>? Members(in Passage passage, string[] labels, int first)
    {
        int member = PartLabels.MemberIn(labels, passage.Label(first));
        if (member < 0 || IsNamedBefore(in passage, labels, member, first)) return null;
        var parts = new List<int> { first };
        int seen = 1 << member;
        for (int n = first + 1; n < Math.Min(passage.Numbers.Length, first + Window) && parts.Count < labels.Length; n++)
        {
            if (!passage.SameUnit(n, first))
            {
                if (passage.Number(n).IsRelative || passage.Number(first).IsRelative) continue;
                return null;
            }
            member = PartLabels.MemberIn(labels, passage.Label(n));
            if (member < 0 || (seen & (1 << member)) != 0 || !passage.IsSingle(n) || !SameRest(passage.Label(first), passage.Label(n), labels)) return null;
            seen |= 1 << member;
            parts.Add(n);
        }
        return parts.Count == labels.Length ? parts : null;
    }

    // 进口1228.4亿元，机电产品进口486.2亿元，出口…: the second one is a part of the member that stands before it.
    private static bool IsNamedBefore(in Passage passage, string[] labels, int member, int first)
    {
        for (int n = first - 1; n >= Math.Max(0, first - MostBack); n--)
        {
            if (passage.SameUnit(n, first) && new GapReader(passage.Label(n)).Skip(passage.Words.RowPrefix).Rest.StartsWith(labels[member], StringComparison.Ordinal)) return true;
        }
        return false;
    }

    // What is left of two labels without the member must be the same or missing, so that 城镇新增就业 and 农村转移就业 don't meet.
    private static bool SameRest(ReadOnlySpan<char> one, ReadOnlySpan<char> other, string[] labels)
    {
        ReadOnlySpan<char> a = Rest(one, labels), b = Rest(other, labels);
        return a.Length <= LongestRest && b.Length <= LongestRest && (a.IsEmpty || b.IsEmpty || a.SequenceEqual(b));
    }

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> label, string[] labels)
    {
        int member = PartLabels.MemberIn(labels, label);
        int at = label.LastIndexOf(labels[member], StringComparison.Ordinal);
        return label[(at + labels[member].Length)..].Trim("为是达有约 ");
    }

    private static void Add(in Passage passage, List<int> parts, List<Relation> found)
    {
        if (passage.Number(parts[0]).Kind == MentionKind.Percentage) AddRates(in passage, parts, found);
        else if (passage.IsAdditive(parts[0]) && WholeOf(in passage, parts, out bool doubtful) is var whole and >= 0)
            AddSum(in passage, parts, whole, doubtful ? NotAssessableReason.DifferentSubject : NotAssessableReason.None, found);
        else if (passage.IsAdditive(parts[0]) && TotalBehind(in passage, parts) is var total and >= 0) AddSum(in passage, parts, passage.Numbers[total], NotAssessableReason.None, found);
    }

    // 金牌38枚、银牌41枚、铜牌52枚，奖牌总数131枚: named as a total, by the noun that ends the parts' names too.
    private static int TotalBehind(in Passage passage, List<int> parts)
    {
        int total = parts[^1] + 1;
        if (total >= passage.Numbers.Length || parts[^1] - parts[0] != parts.Count - 1 || !passage.SameUnit(total, parts[0]) || !passage.IsSingle(total)) return -1;
        ReadOnlySpan<char> label = new GapReader(passage.Label(total)).SkipLast(passage.Words.BeforeNumber).Rest;
        if (passage.Lead(total).Contains('；') || passage.Words.Total.AtEnd(label) > 0) return -1; // SumFinder's
        int suffix = passage.Words.AccountSuffix.AtEnd(label);
        if (suffix == 0 || label[^suffix] is not '总') return -1;
        ReadOnlySpan<char> noun = label[..^suffix], part = new GapReader(passage.Label(parts[^1])).SkipLast(passage.Words.BeforeNumber).Rest;
        return noun.IsEmpty || (noun.Length <= LongestTotal && !part.IsEmpty && noun[^1] == part[^1]) ? total : -1;
    }

    private static void AddSum(in Passage passage, List<int> parts, int whole, NotAssessableReason guard, List<Relation> found)
    {
        foreach (int part in parts)
        {
            if (passage.IsChange(passage.Numbers[part])) return;
        }
        if (passage.Number(parts[0]).Modality != passage.Record(whole).Modality) guard = NotAssessableReason.DifferentModality;
        var members = new RelationMember[parts.Count + 1];
        for (int i = 0; i < parts.Count; i++) members[i] = passage.Member(OperandRole.Part, parts[i]);
        members[^1] = new RelationMember(OperandRole.Total, whole);
        found.Add(new Relation(SumFinder.KindOf(passage.Record(whole).Kind), members) { Guard = guard });
    }

    // The whole that the binder found, or the nearest number before the parts in their unit; the latter only when nothing speaks against it.
    private static int WholeOf(in Passage passage, List<int> parts, out bool doubtful)
    {
        int first = parts[0];
        doubtful = false;
        int bound = passage.Number(first).Whole;
        if (bound >= 0) return bound < passage.Numbers[first] && passage.SameUnitAs(first, bound) && !IsAdjacentList(in passage, parts) ? bound : -1;
        if (passage.Words.Within.In(passage.Lead(first))) return -1; // SubsetFinder reads those
        for (int n = first - 1; n >= Math.Max(0, first - MostBack); n--)
        {
            if (!passage.SameUnit(n, first))
            {
                if (passage.Number(n).IsRelative) continue;
                return -1;
            }
            if (!passage.IsSingle(n) || passage.IsChange(passage.Numbers[n])) return -1;
            doubtful = n != first - 1 || !SpeaksOfSame(in passage, n, parts);
            return passage.Numbers[n];
        }
        return -1;
    }

    // Parts right behind each other after 其中 are already added up by SubsetFinder.
    private static bool IsAdjacentList(in Passage passage, List<int> parts) =>
        passage.Words.Within.In(passage.Lead(parts[0])) && parts[^1] - parts[0] == parts.Count - 1 && !passage.Lead(parts[^1]).Contains('；');

    // 在校生…，男生…: the last character of the noun, or no noun of their own.
    private static bool SpeaksOfSame(in Passage passage, int whole, List<int> parts)
    {
        if (passage.Lead(parts[0]).ContainsAny("；。")) return false;
        ReadOnlySpan<char> name = new GapReader(passage.Label(whole)).SkipLast(passage.Words.BeforeNumber).Rest;
        ReadOnlySpan<char> part = new GapReader(passage.Label(parts[0])).SkipLast(passage.Words.BeforeNumber).Rest;
        return part.Length is > 0 and <= 4 && !name.IsEmpty && (part[^1] == name[^1] || part[^1] is '性' or '镇' or '村' or '男' or '口' or '办' or '上' or '下' or '内');
    }

    // 居民住宅612起，商业场所237起，…，其他251起: behind 其中 or 从…看, the list and its whole.
    private static void AddRemainder(in Passage passage, int last, List<Relation> found)
    {
        int first = last;
        for (int n = last - 1; n >= Math.Max(0, last - Window); n--)
        {
            if (!passage.SameUnit(n, last))
            {
                if (passage.Number(n).IsRelative) continue;
                break;
            }
            if (!passage.IsSingle(n) || passage.IsChange(passage.Numbers[n])) return;
            first = n;
            if (passage.Words.Within.In(passage.Lead(n))) return; // SubsetFinder's
            if (passage.Words.ByClass.In(passage.Lead(n))) break;
        }
        if (first == last || !passage.Words.ByClass.In(passage.Lead(first))) return;
        int whole = passage.EarlierWhole(first);
        if (whole < 0) return;
        var parts = new List<int>();
        for (int n = first; n <= last; n++)
        {
            if (passage.SameUnit(n, last)) parts.Add(n);
        }
        if (parts.Count > 1) AddSum(in passage, parts, whole, NotAssessableReason.None, found);
    }

    // 出口增长6.1%，进口增长2.4%，进出口增长4.6%: a whole grows no faster than its fastest part and no slower than its slowest.
    // 男性占51.3%，女性占48.7%: shares of a whole.
    private static void AddRates(in Passage passage, List<int> parts, List<Relation> found)
    {
        bool shares = true, growth = true;
        foreach (int n in parts)
        {
            ReadOnlySpan<char> label = new GapReader(passage.Label(n)).SkipLast(passage.Words.BeforeNumber).Rest;
            shares &= passage.Words.Share.AtEnd(label) > 0;
            growth &= passage.Words.Up.AtEnd(label) > 0 || passage.Words.Down.AtEnd(label) > 0;
        }
        if (shares && parts[^1] - parts[0] == parts.Count - 1) AddShares(in passage, parts, found);
        else if (growth) AddBracket(in passage, parts, found);
    }

    private static void AddShares(in Passage passage, List<int> parts, List<Relation> found)
    {
        var members = new RelationMember[parts.Count];
        for (int i = 0; i < members.Length; i++) members[i] = passage.Member(OperandRole.Share, parts[i]);
        bool overlap = passage.Words.Survey.In(passage.Sentence) || passage.Lead(parts[^1]).Contains('；');
        found.Add(new Relation(RelationKind.Shares, members) { Number = 1, Guard = overlap ? NotAssessableReason.OverlappingClasses : NotAssessableReason.None });
    }

    private static void AddBracket(in Passage passage, List<int> parts, List<Relation> found)
    {
        int total = GrowthOfWhole(in passage, parts);
        if (total < 0) return;
        var members = new RelationMember[parts.Count + 1];
        for (int i = 0; i < parts.Count; i++) members[i] = passage.Member(OperandRole.Item, parts[i]);
        members[^1] = passage.Member(OperandRole.Rate, total);
        NotAssessableReason guard = passage.Words.NotAdditive.In(passage.Label(total)) || passage.Words.PerHead.In(passage.Sentence) || passage.Words.Price.In(passage.Sentence)
            ? NotAssessableReason.ComparableCoverage : NotAssessableReason.None;
        found.Add(new Relation(RelationKind.GrowthBracket, members) { Guard = guard });
    }

    // The rate right before the parts with 其中, or right behind them with 合计 or the joined name (进出口).
    private static int GrowthOfWhole(in Passage passage, List<int> parts)
    {
        int next = parts[^1] + 1, before = parts[0] - 1;
        if (next < passage.Numbers.Length && IsGrowth(in passage, next))
        {
            ReadOnlySpan<char> label = passage.Label(next);
            if (label.Contains("进出口", StringComparison.Ordinal) || passage.Words.Total.In(label) || label.Contains('总') || label.Contains('全')) return next;
        }
        if (before >= 0 && IsGrowth(in passage, before) && passage.Words.Within.In(passage.Lead(parts[0]))) return before;
        return before >= 0 && IsGrowth(in passage, before) && passage.Label(before).Contains("进出口", StringComparison.Ordinal) ? before : -1;
    }

    private static bool IsGrowth(in Passage passage, int n) =>
        passage.Number(n).Kind == MentionKind.Percentage && passage.IsSingle(n) && passage.Number(n).Direction != 0;
}
