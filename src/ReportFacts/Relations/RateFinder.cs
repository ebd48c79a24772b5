using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds single rates with a bound of their own and small families of rates: compositions, shares of 100, natural growth, falls by a multiple.</summary>
internal static class RateFinder
{
    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 0; n < passage.Numbers.Length; n++)
        {
            switch (passage.Number(n).Kind)
            {
                case MentionKind.Ratio:
                    FindComposition(in passage, n, found);
                    break;
                case MentionKind.Multiple:
                    FindImpossibleDecrease(in passage, n, found);
                    break;
                case MentionKind.Percentage:
                    if (passage.Number(n).Number >= 100) FindImpossibleDecrease(in passage, n, found);
                    FindBound(in passage, n, found);
                    FindNatural(in passage, n, found);
                    FindContribution(in passage, n, found);
                    FindNamed(in passage, n, found);
                    break;
            }
        }
        FindShares(in passage, found);
    }

    // 三次产业结构为6.2∶41.5∶52.3
    private static void FindComposition(in Passage passage, int n, List<Relation> found)
    {
        ReadOnlySpan<char> lead = passage.Lead(n);
        if (lead.Length > 30) lead = lead[^30..];
        if (passage.Words.Composition.In(lead)) found.Add(new Relation(RelationKind.Composition, passage.Member(OperandRole.Ratio, n)));
    }

    // 抽检合格率98.2%
    private static void FindBound(in Passage passage, int n, List<Relation> found)
    {
        ReadOnlySpan<char> label = new GapReader(passage.Label(n)).SkipLast(passage.Words.BeforeNumber).Rest;
        if (passage.Words.RateBounded.AtEnd(label) == 0 && !IsShareOfWhole(label, passage.Words)) return;
        if (passage.Words.RateUnbounded.AtEnd(label) > 0) return;
        found.Add(new Relation(RelationKind.RateBound, passage.Member(OperandRole.Share, n)));
    }

    // 棉花总产568.6万吨，占全国92.2%; 占比达40%: what is a part of something can't pass all of it.
    private static bool IsShareOfWhole(ReadOnlySpan<char> label, RelationWords words)
    {
        if (words.ShareNoun.AtEnd(label) > 0) return true;
        int verb = label.LastIndexOf('占');
        return verb >= 0 && label.Length - verb is <= 14 && !words.ShareFree.In(label);
    }

    // 下降了2倍, 减少120%
    private static void FindImpossibleDecrease(in Passage passage, int n, List<Relation> found)
    {
        var gap = new GapReader(passage.Lead(n));
        gap.SkipLast(passage.Words.BeforeNumber);
        int verb = passage.Words.Down.AtEnd(gap.Rest);
        if (verb < 2 || passage.Tail(n) is ['的', ..] or ['以', ..] && passage.Number(n).Kind == MentionKind.Multiple) return;
        if (passage.Words.FallsThrough.In(gap.Rest) || passage.Words.Slows.AtEnd(gap.Rest) > 0) return;
        found.Add(new Relation(RelationKind.ImpossibleDecrease, passage.Member(OperandRole.Rate, n)));
    }

    // 出生率5.6‰，死亡率7.9‰，自然增长率-2.3‰
    private static void FindNatural(in Passage passage, int n, List<Relation> found)
    {
        if (n < 2 || !passage.Words.NaturalRate.In(passage.Label(n))) return;
        int birth = -1, death = -1;
        for (int m = n - 1; m >= Math.Max(0, n - 6); m--)
        {
            if (passage.Number(m).Kind != MentionKind.Percentage) continue;
            if (birth < 0 && passage.Words.BirthRate.In(passage.Label(m))) birth = m;
            else if (death < 0 && passage.Words.DeathRate.In(passage.Label(m))) death = m;
        }
        if (birth < 0 || death < 0) return;
        found.Add(new Relation(RelationKind.NaturalGrowth, passage.Member(OperandRole.Item, birth), passage.Member(OperandRole.Item, death), passage.Member(OperandRole.Rate, n)));
    }

    // 消费贡献率62%，拉动3.3个百分点，经济增长5.4%
    private static void FindContribution(in Passage passage, int n, List<Relation> found)
    {
        if (!passage.Label(n).Contains("贡献率", StringComparison.Ordinal) || n + 1 >= passage.Numbers.Length || passage.Number(n + 1).Kind != MentionKind.PercentagePoint) return;
        if (!passage.Label(n + 1).Contains("拉动", StringComparison.Ordinal)) return;
        for (int m = n + 2; m < Math.Min(n + 4, passage.Numbers.Length); m++)
        {
            if (passage.Number(m).Kind != MentionKind.Percentage || !passage.Label(m).Contains("经济增长", StringComparison.Ordinal)) continue;
            found.Add(new Relation(RelationKind.Contribution, passage.Member(OperandRole.Share, n), passage.Member(OperandRole.Rate, m), passage.Member(OperandRole.Change, n + 1)));
            return;
        }
    }

    // 线上、线下分别占45.2%、54.8%; 三次产业比重分别为8.4%、41.3%、50.3%
    private static void FindShares(in Passage passage, List<Relation> found)
    {
        if (passage.Numbers.Length < 2) return;
        int cue = passage.Words.SharesOf.IndexIn(passage.Sentence);
        if (cue < 0) return;
        (int first, int last) = ShareRun(in passage, passage.Start + cue);
        if (last <= first) return;
        var members = new List<RelationMember>();
        for (int n = first; n <= last; n++) members.Add(passage.Member(OperandRole.Share, n));
        bool complete = last - first == 2 && passage.Words.Composition.In(passage.Sentence[..cue]);
        // 甲、乙占比分别为 may be shares of two wholes; 甲、乙分别占 is of one.
        bool overlap = passage.Words.Survey.In(passage.Sentence) || !(complete || passage.Sentence[cue..].StartsWith("分别占"));
        found.Add(new Relation(RelationKind.Shares, [.. members]) { Guard = overlap ? NotAssessableReason.OverlappingClasses : NotAssessableReason.None, Number = complete ? 1 : 0 });
    }

    // The percentages behind a place that only list marks part.
    private static (int First, int Last) ShareRun(in Passage passage, int from)
    {
        int first = 0;
        while (first < passage.Numbers.Length && passage.Number(first).Start < from) first++;
        int last = first - 1;
        for (int n = first; n < passage.Numbers.Length && passage.Number(n).Kind == MentionKind.Percentage; n++)
        {
            if (n > first && !new GapReader(passage.Lead(n)).SkipMarks().Skip(passage.Words.ListMark).IsEmpty) break;
            last = n;
        }
        return (first, last);
    }

    // 受理8642件，审结8217件，结案率95.1%
    private static void FindNamed(in Passage passage, int n, List<Relation> found)
    {
        ReadOnlySpan<char> label = new GapReader(passage.Label(n)).SkipLast(passage.Words.BeforeNumber).Rest;
        if (passage.Words.AnyNamedRate.AtEnd(label) == 0) return;
        foreach (NamedRate rate in passage.Words.NamedRates)
        {
            if (!label.EndsWith(rate.Rate, StringComparison.Ordinal) || !IsRateItself(label[..^rate.Rate.Length], rate)) continue;
            int whole = NearestNamed(in passage, n, rate.Whole, rate.Part), part = NearestNamed(in passage, n, rate.Part, rate.Whole);
            if (whole < 0 || part < 0 || !passage.SameUnit(whole, part) || passage.Between(passage.Numbers[Math.Min(whole, part)], passage.Numbers[n]).Contains('；')) continue;
            found.Add(new Relation(RelationKind.Share, passage.Member(OperandRole.Part, part), passage.Member(OperandRole.Whole, whole), passage.Member(OperandRole.Share, n)) { Factor = rate.IsRest ? -1 : 1 });
            return;
        }
    }

    // 结案率, 全年结案率, 常住人口城镇化率; but not 民商事案件结案率.
    private static bool IsRateItself(ReadOnlySpan<char> before, NamedRate rate) => before.Length <= (rate.IsRest ? 0 : 2) || before.SequenceEqual(rate.Whole);

    private static int NearestNamed(in Passage passage, int before, string name, string other)
    {
        for (int n = before - 1; n >= Math.Max(0, before - 4); n--)
        {
            ReadOnlySpan<char> label = passage.Label(n);
            if (!passage.IsAdditive(n) || !label.Contains(name, StringComparison.Ordinal) || label.Contains(other, StringComparison.Ordinal)) continue;
            return passage.IsSingle(n) && !passage.IsChange(passage.Numbers[n]) && !label.Contains('新') ? n : -1; // 新收 is not all that was 受理
        }
        return -1;
    }
}
