using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds dates against lengths of time: 3月4日至10日，会期7天; 2019年开工、2024年竣工，历时5年; 2021年至2025年连续5年.</summary>
internal static class TimeFinder
{
    private const int LongestGap = 14;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int claim = passage.FirstClaim; claim < passage.EndClaim; claim++)
        {
            ref readonly ClaimRecord record = ref passage.Record(claim);
            if (record.Kind == MentionKind.Date && record.Date.IsPeriod) FindOrder(in passage, claim, found);
            if (record.Kind != MentionKind.Duration || claim == passage.FirstClaim) continue;
            if ((record.Traits & (MentionTraits.Range | MentionTraits.Vague)) != 0) continue;
            if (record.Unit is "day" or "week" or "month") FindLength(in passage, claim, found);
            else if (record.Unit == "year") FindYears(in passage, claim, found);
        }
    }

    private static void FindOrder(in Passage passage, int claim, List<Relation> found)
    {
        ReportDate date = passage.Record(claim).Date;
        if (date.Start.IsUnknown || date.End.IsUnknown) return;
        found.Add(new Relation(RelationKind.PeriodOrder, new RelationMember(OperandRole.Start, claim)));
    }

    // 3月4日至10日，会期7天; 10月12日开幕，10月18日闭幕，历时7天
    private static void FindLength(in Passage passage, int duration, List<Relation> found)
    {
        ref readonly ClaimRecord date = ref passage.Record(duration - 1);
        if (date.Kind != MentionKind.Date || date.Date.Start.Day == 0) return;
        ReadOnlySpan<char> between = passage.Between(duration - 1, duration);
        if (between.Length > 16 || between.ContainsAny("；。")) return;
        ReadOnlySpan<char> label = new GapReader(between).SkipLast(passage.Words.BeforeNumber).Rest;
        if (passage.Words.PeriodNote.AtEnd(label) == 0 && passage.Words.PeriodNote.AtEnd(between) == 0) return;
        if (date.Date.IsPeriod)
        {
            if (date.Date.End.Day > 0) found.Add(new Relation(RelationKind.DateRangeDuration, new RelationMember(OperandRole.Start, duration - 1), new RelationMember(OperandRole.Duration, duration)));
            return;
        }
        if (duration - 2 < passage.FirstClaim || !OpensRange(in passage, duration - 2, duration - 1)) return;
        found.Add(new Relation(
            RelationKind.DateRangeDuration,
            new RelationMember(OperandRole.Start, duration - 2),
            new RelationMember(OperandRole.End, duration - 1),
            new RelationMember(OperandRole.Duration, duration)));
    }

    private static bool OpensRange(in Passage passage, int first, int second)
    {
        ref readonly ClaimRecord start = ref passage.Record(first);
        if (start.Kind != MentionKind.Date || start.Date.IsPeriod || start.Date.Start.Day == 0) return false;
        ReadOnlySpan<char> between = passage.Between(first, second);
        return between.Length is > 0 and <= LongestGap && !between.ContainsAny("；。") && passage.Words.OpensRange.In(between);
    }

    private static void FindYears(in Passage passage, int duration, List<Relation> found)
    {
        ReadOnlySpan<char> between = passage.Between(duration - 1, duration);
        if (between.Length > LongestGap || between.ContainsAny("；")) return;
        if (passage.Words.Streak.AtEnd(between.TrimEnd()) > 0) FindStreak(in passage, duration, found);
        else if (passage.Words.Took.AtEnd(between) > 0) FindYearsBetween(in passage, duration, found);
    }

    private static void FindStreak(in Passage passage, int duration, List<Relation> found)
    {
        ReportDate date = passage.Record(duration - 1).Date;
        if (date.IsPeriod && IsYear(date.Start) && IsYear(date.End))
            found.Add(new Relation(RelationKind.Streak, new RelationMember(OperandRole.Start, duration - 1), new RelationMember(OperandRole.Duration, duration)));
    }

    private static void FindYearsBetween(in Passage passage, int duration, List<Relation> found)
    {
        int first = duration - 2, second = duration - 1;
        if (first < passage.FirstClaim || !IsPlain(in passage, first) || !IsPlain(in passage, second) || passage.Between(first, second).Length > LongestGap) return;
        found.Add(new Relation(
            RelationKind.YearsBetween,
            new RelationMember(OperandRole.Start, first),
            new RelationMember(OperandRole.End, second),
            new RelationMember(OperandRole.Duration, duration)));
    }

    // A year, a month or a day of a known year.
    private static bool IsPlain(in Passage passage, int claim)
    {
        ref readonly ClaimRecord record = ref passage.Record(claim);
        return record.Kind == MentionKind.Date && !record.Date.IsPeriod && record.Date.Start is { Year: > 0, IsQuarter: false } && (record.Traits & MentionTraits.Relative) == 0;
    }

    private static bool IsYear(DatePoint point) => point is { Year: > 0, Month: 0, Day: 0 };
}
