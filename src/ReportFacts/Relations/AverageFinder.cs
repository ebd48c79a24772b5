using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds averages: of a list, times a count, of a total; and quotients announced by 比.</summary>
internal static class AverageFinder
{
    private const int LongestAverageName = 8;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 2; n < passage.Numbers.Length; n++)
        {
            FindTimesCount(in passage, n, found);
            FindOfList(in passage, n, found);
            FindQuotient(in passage, n, found);
        }
        for (int n = 1; n < passage.Numbers.Length; n++) FindPerDay(in passage, n, found);
    }

    // 24场，场均3500人次，累计8.4万人次
    private static void FindTimesCount(in Passage passage, int total, List<Relation> found)
    {
        int count = total - 2, average = total - 1;
        if (passage.Number(count).Kind is not (MentionKind.Count or MentionKind.HeadCount) || !passage.IsSingle(count) || !passage.IsSingle(average) || !passage.IsAdditive(total)) return;
        bool people = passage.Number(average).Kind == MentionKind.HeadCount && passage.Number(total).Kind == MentionKind.HeadCount; // 每场220人, 累计8000人次
        if (!(people || passage.SameUnit(average, total)) || !IsGrand(passage.Lead(total), passage.Words)) return;
        ReadOnlySpan<char> unit = passage.Unit(count), label = passage.Label(average).TrimEnd("约为达");
        if (unit.IsEmpty || !(EndsIn(label, unit, "均") || StandsAfter(label, "平均每", unit) || StandsAfter(label, "每", unit))) return;
        found.Add(new Relation(RelationKind.AverageTimesCount, passage.Member(OperandRole.Average, average), passage.Member(OperandRole.Count, count), passage.Member(OperandRole.Total, total)));
    }

    // 假期7天，总流量4830万辆次，日均690万辆次
    private static void FindPerDay(in Passage passage, int average, List<Relation> found)
    {
        ReadOnlySpan<char> label = passage.Label(average).TrimEnd("约为达");
        if (passage.Words.PerDay.AtStart(label) is 0 || !passage.IsSingle(average) || !passage.IsAdditive(average)) return;
        int total = average - 1;
        while (total > 0 && passage.Number(total).IsRelative) total--;
        if (!passage.SameUnit(total, average) || !passage.IsSingle(total) || passage.Lead(average).Contains('；')) return;
        int claim = passage.Number(total).Whole >= passage.FirstClaim && passage.SameUnitAs(average, passage.Number(total).Whole) ? passage.Number(total).Whole : passage.Numbers[total];
        if (passage.IsChange(claim) || (label.Length > passage.Words.PerDay.AtStart(label) && !passage.LabelOf(claim).Contains(label[^2..], StringComparison.Ordinal))) return;
        int days = DaysBefore(in passage, claim);
        if (days < 0) return;
        found.Add(new Relation(
            RelationKind.AverageTimesCount,
            passage.Member(OperandRole.Average, average),
            new RelationMember(OperandRole.Count, days),
            new RelationMember(OperandRole.Total, claim)));
    }

    // The length of time before the total, of something that lasts (假期7天, not 缩短30天), with no date behind it that would name another day.
    private static int DaysBefore(in Passage passage, int total)
    {
        for (int claim = total - 1; claim >= passage.FirstClaim; claim--)
        {
            ref readonly ClaimRecord record = ref passage.Record(claim);
            if (record.Kind == MentionKind.Date) return -1;
            if (record.Kind != MentionKind.Duration) continue;
            bool exact = record.Unit == "day" && record.Number > 1 && record.Approximation == Approximation.Exact && (record.Traits & (MentionTraits.Range | MentionTraits.Vague)) == 0;
            return exact && passage.Words.LastsFor.AtEnd(passage.LabelOf(claim)) > 0 && !passage.Between(claim, total).Contains('；') ? claim : -1;
        }
        return -1;
    }

    private static bool IsGrand(ReadOnlySpan<char> lead, RelationWords words)
    {
        var gap = new GapReader(lead);
        gap.SkipMarks();
        return gap.Rest.Length <= 10 && words.Grand.In(gap.Rest) && !gap.Rest.ContainsAny("，；");
    }

    // 场均, 场均接待
    private static bool EndsIn(ReadOnlySpan<char> label, ReadOnlySpan<char> unit, string suffix)
    {
        int at = label.LastIndexOf(suffix, StringComparison.Ordinal);
        return at >= 0 && label.Length - at - suffix.Length <= 4 && label[..at].EndsWith(unit);
    }

    private static bool StandsAfter(ReadOnlySpan<char> label, string prefix, ReadOnlySpan<char> unit)
    {
        int at = label.IndexOf(prefix, StringComparison.Ordinal);
        return at >= 0 && label[(at + prefix.Length)..].StartsWith(unit) && label.Length - at - prefix.Length - unit.Length <= 6;
    }

    // 各月均价412、356、289元，季度均价352元
    private static void FindOfList(in Passage passage, int average, List<Relation> found)
    {
        ReadOnlySpan<char> label = passage.Label(average);
        if (!(passage.Words.Average.In(label) || label.TrimEnd("为约达").EndsWith('均')) || !passage.IsSingle(average)) return;
        int first = average;
        for (int n = average - 1; n >= Math.Max(0, average - 12) && passage.SameUnit(n, average) && passage.IsSingle(n); n--)
        {
            first = n;
            if (!new GapReader(passage.Lead(n)).SkipMarks().Skip(passage.Words.ListMark).IsEmpty) break;
        }
        if (average - first < 2 || label.Length > LongestAverageName || label.ContainsAny("增降减提升上下") || !AnnouncesList(in passage, first) || passage.Number(average).Kind == MentionKind.Ratio) return;
        var members = new List<RelationMember>();
        for (int n = first; n < average; n++) members.Add(passage.Member(OperandRole.Item, n));
        members.Add(passage.Member(OperandRole.Average, average));
        found.Add(new Relation(RelationKind.AverageOfList, [.. members]));
    }

    private static bool AnnouncesList(in Passage passage, int first)
    {
        ReadOnlySpan<char> label = passage.Lead(first);
        return label.Contains('各') || label.Contains("分别", StringComparison.Ordinal) || label.Contains("依次", StringComparison.Ordinal);
    }

    // 城镇人均收入5.2万元，农村2.6万元，城乡比2.0
    private static void FindQuotient(in Passage passage, int ratio, List<Relation> found)
    {
        int a = ratio - 2, b = ratio - 1;
        if (!passage.SameUnit(a, b) || !passage.IsSingle(a) || !passage.IsSingle(b)) return;
        ReadOnlySpan<char> label = new GapReader(passage.Label(ratio)).SkipLast(passage.Words.BeforeNumber).Rest;
        bool times = passage.Number(ratio).Kind == MentionKind.Multiple && passage.Words.TimesOf.AtEnd(label) > 0;
        bool named = passage.Number(ratio).Kind is MentionKind.Count or MentionKind.Multiple or MentionKind.Measurement && passage.Words.RatioName.AtEnd(label) > 0;
        if (!times && !named) return;
        found.Add(new Relation(RelationKind.Quotient, passage.Member(OperandRole.Numerator, a), passage.Member(OperandRole.Denominator, b), passage.Member(OperandRole.Ratio, ratio)));
    }
}
