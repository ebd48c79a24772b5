using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds numbers that multiply: area, yield and output; people, what falls to each, and the total; way, speed and time; scores and their average.</summary>
internal static class ProductFinder
{
    private const int Reach = 4;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 1; n < passage.Numbers.Length; n++)
        {
            ReadOnlySpan<char> label = passage.Label(n);
            if (label.IsEmpty || !passage.IsSingle(n)) continue;
            if (passage.Words.Yield.In(label)) FindYield(in passage, n, found);
            if (passage.Words.PerHead.AtStart(label) > 0) FindPerHead(in passage, n, found);
            if (passage.Words.Average.In(label)) FindScores(in passage, n, found);
        }
        for (int n = 1; n < passage.Numbers.Length; n++)
        {
            if (passage.Words.Speed.AtEnd(new GapReader(passage.Label(n)).SkipLast(passage.Words.BeforeNumber).Rest) > 0) FindTravel(in passage, n, found);
        }
    }

    // 播种120万亩，总产54万吨，亩产450公斤, in any order
    private static void FindYield(in Passage passage, int yield, List<Relation> found)
    {
        int area = IsOf(in passage, yield, "mass") ? AreaBefore(in passage, yield) : -1;
        if (area < 0) return;
        int output = OutputIn(in passage, yield + 1, yield + Reach);
        if (output < 0) output = OutputIn(in passage, area + 1, yield);
        if (output < 0) return;
        UnitSizes units = passage.Words.Units;
        decimal perArea = passage.Label(yield).Contains("公顷", StringComparison.Ordinal) ? units.SizeOf("公顷") : units.SizeOf("亩");
        decimal factor = units.SizeOf(passage.Unit(area)) / perArea * units.SizeOf(passage.Unit(yield)) / units.SizeOf(passage.Unit(output));
        found.Add(new Relation(RelationKind.Yield, passage.Member(OperandRole.Denominator, area), passage.Member(OperandRole.Average, yield), passage.Member(OperandRole.Total, output)) { Factor = factor, Guard = Between(in passage, area, yield, output) });
    }

    private static int AreaBefore(in Passage passage, int yield)
    {
        for (int n = Math.Max(0, yield - Reach); n < yield; n++)
        {
            if (IsOf(in passage, n, "area") && IsPlain(in passage, n)) return n;
        }
        return -1;
    }

    private static int OutputIn(in Passage passage, int first, int end)
    {
        for (int n = first; n < Math.Min(passage.Numbers.Length, end); n++)
        {
            if (IsOf(in passage, n, "mass") && IsPlain(in passage, n) && passage.Words.Output.In(passage.Label(n)) && !passage.Words.Yield.In(passage.Label(n))) return n;
        }
        return -1;
    }

    private static bool IsPlain(in Passage passage, int n) => passage.IsSingle(n) && !passage.IsChange(passage.Numbers[n]);

    // Each number of the three in a clause of its own, but of one crop: no semicolon between.
    private static NotAssessableReason Between(in Passage passage, int area, int yield, int output)
    {
        int first = Math.Min(area, Math.Min(yield, output)), last = Math.Max(area, Math.Max(yield, output));
        return passage.Between(passage.Numbers[first], passage.Numbers[last]).ContainsAny("；。") ? NotAssessableReason.DifferentSubject : NotAssessableReason.None;
    }

    private static bool IsOf(in Passage passage, int n, string dimension) =>
        passage.Number(n).Kind == MentionKind.Measurement && passage.Words.Units.DimensionOf(passage.Unit(n)) == dimension;

    // 生产总值1286.4亿元，人口53.6万人，人均24万元
    private static void FindPerHead(in Passage passage, int each, List<Relation> found)
    {
        if (!passage.IsAdditive(each) || passage.Number(each).Kind == MentionKind.HeadCount) return;
        int people = -1, total = -1;
        for (int n = each - 1; n >= Math.Max(0, each - Reach); n--)
        {
            if (passage.Number(n).IsRelative || passage.Words.Within.In(passage.Lead(n)) || !IsPlain(in passage, n)) continue; // 其中: a part of those meant
            if (people < 0 && IsPeople(in passage, n)) people = n;
            else if (total < 0 && passage.SameUnit(n, each) && IsDividedBy(in passage, n, each)) total = n;
        }
        if (people < 0 || total < 0 || Math.Max(people, total) < each - 3) return;
        found.Add(new Relation(RelationKind.PerCapita, passage.Member(OperandRole.Numerator, total), passage.Member(OperandRole.Denominator, people), passage.Member(OperandRole.Average, each)));
    }

    private static bool IsPeople(in Passage passage, int n) => passage.Number(n).Kind == MentionKind.HeadCount && passage.Words.People.In(passage.Label(n));

    // 人均 alone means what was just said; otherwise what follows it must be the total's noun, or what people spend where they are the source of income.
    private static bool IsDividedBy(in Passage passage, int total, int each)
    {
        ReadOnlySpan<char> name = new GapReader(passage.Label(each)["人均".Length..]).SkipLast(passage.Words.BeforeNumber).Rest;
        ReadOnlySpan<char> label = passage.Label(total);
        if (name.IsEmpty || label.Contains(name, StringComparison.Ordinal)) return true;
        return passage.Words.Spent.AtEnd(name) == name.Length && passage.Words.Earned.In(label);
    }

    // 240公里，时速120公里，用时2小时
    private static void FindTravel(in Passage passage, int speed, List<Relation> found)
    {
        int way = speed - 1, time = passage.Numbers[speed] + 1;
        if (way < 0 || time >= passage.EndClaim || passage.Record(time).Kind != MentionKind.Duration || passage.Record(time).Unit is not ("hour" or "minute")) return;
        if (!IsOf(in passage, way, "length") || !IsOf(in passage, speed, "length")) return;
        ReadOnlySpan<char> gap = passage.Between(passage.Numbers[speed], time);
        if (gap.Length > 10 || passage.Words.TookTime.AtEnd(new GapReader(gap).SkipLast(passage.Words.BeforeNumber).Rest) == 0) return;
        decimal factor = passage.Words.Units.SizeOf(passage.Unit(way)) / passage.Words.Units.SizeOf(passage.Unit(speed)) * (passage.Record(time).Unit == "minute" ? 60 : 1);
        found.Add(new Relation(RelationKind.TravelTime, passage.Member(OperandRole.Numerator, way), passage.Member(OperandRole.Denominator, speed), new RelationMember(OperandRole.Duration, time)) { Factor = factor });
    }

    // 20名评委按整数打分，平均8.45分
    private static void FindScores(in Passage passage, int average, List<Relation> found)
    {
        int count = average - 1;
        if (passage.Number(count).Kind != MentionKind.HeadCount || !passage.IsSingle(count) || passage.Number(average).Exponent >= 0) return;
        if (!passage.Words.WholeScores.In(passage.Lead(average)) || passage.Unit(average) is not "分") return;
        found.Add(new Relation(RelationKind.WholeScores, passage.Member(OperandRole.Count, count), passage.Member(OperandRole.Average, average)));
    }
}
