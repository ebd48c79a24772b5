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
        if (passage.Words["composition"].In(lead)) found.Add(new Relation(RelationKind.Composition, passage.Member(OperandRole.Ratio, n)));
    }

    // 抽检合格率98.2%
    private static void FindBound(in Passage passage, int n, List<Relation> found)
    {
        ReadOnlySpan<char> label = new GapReader(passage.Label(n)).SkipLast(passage.Words.BeforeNumber).Rest;
        if (passage.Words["rate-bounded"].AtEnd(label) == 0 || passage.Words["rate-unbounded"].AtEnd(label) > 0) return;
        found.Add(new Relation(RelationKind.RateBound, passage.Member(OperandRole.Share, n)));
    }

    // 下降了2倍, 减少120%
    private static void FindImpossibleDecrease(in Passage passage, int n, List<Relation> found)
    {
        var gap = new GapReader(passage.Lead(n));
        gap.SkipLast(passage.Words.BeforeNumber);
        int verb = passage.Words.Down.AtEnd(gap.Rest);
        if (verb < 2 || passage.Tail(n) is ['的', ..] or ['以', ..] && passage.Number(n).Kind == MentionKind.Multiple) return;
        if (passage.Words["falls-through"].In(gap.Rest) || gap.Rest.EndsWith("回落") || gap.Rest.EndsWith("收窄") || gap.Rest.EndsWith("放缓")) return;
        found.Add(new Relation(RelationKind.ImpossibleDecrease, passage.Member(OperandRole.Rate, n)));
    }

    // 出生率5.6‰，死亡率7.9‰，自然增长率-2.3‰
    private static void FindNatural(in Passage passage, int n, List<Relation> found)
    {
        if (n < 2 || !passage.Words["natural-rate"].In(passage.Label(n))) return;
        int birth = -1, death = -1;
        for (int m = n - 1; m >= Math.Max(0, n - 6); m--)
        {
            if (passage.Number(m).Kind != MentionKind.Percentage) continue;
            if (birth < 0 && passage.Words["birth-rate"].In(passage.Label(m))) birth = m;
            else if (death < 0 && passage.Words["death-rate"].In(passage.Label(m))) death = m;
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

    // 线上、线下分别占45.2%、54.8%
    private static void FindShares(in Passage passage, List<Relation> found)
    {
        int cue = passage.Sentence.IndexOf("分别占");
        if (cue < 0) return;
        int at = passage.Start + cue;
        int first = 0;
        while (first < passage.Numbers.Length && passage.Number(first).Start < at) first++;
        int last = first - 1;
        for (int n = first; n < passage.Numbers.Length && passage.Number(n).Kind == MentionKind.Percentage; n++)
        {
            if (n > first && !new GapReader(passage.Lead(n)).SkipMarks().Skip(passage.Words["list-mark"]).IsEmpty) break;
            last = n;
        }
        if (last <= first) return;
        var members = new List<RelationMember>();
        for (int n = first; n <= last; n++) members.Add(passage.Member(OperandRole.Share, n));
        bool overlap = passage.Words["survey"].In(passage.Sentence);
        found.Add(new Relation(RelationKind.Shares, [.. members]) { Guard = overlap ? NotAssessableReason.OverlappingClasses : NotAssessableReason.None });
    }
}
