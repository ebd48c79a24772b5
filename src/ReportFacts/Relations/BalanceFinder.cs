using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds accounts that balance: exports, imports and surplus; income, outgo and balance; assets, debts and equity.</summary>
internal static class BalanceFinder
{
    private static readonly (string Plus, string Minus, string Result, int Sign)[] Identities =
    [
        ("出口", "进口", "顺差", 1), ("出口", "进口", "逆差", -1), ("收入", "支出", "结余", 1), ("收入", "支出", "盈余", 1),
        ("收入", "支出", "赤字", -1), ("资产", "负债", "权益", 1), ("资产", "负债", "净资产", 1), ("流入", "流出", "净流入", 1), ("流入", "流出", "净流出", -1),
        ("迁入", "迁出", "净迁入", 1), ("出生", "死亡", "自然增加", 1), ("出生", "死亡", "自然增长", 1),
    ];

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 2; n < passage.Numbers.Length; n++)
        {
            if (!passage.IsAdditive(n)) continue;
            ReadOnlySpan<char> label = passage.Label(n);
            foreach ((string plus, string minus, string result, int sign) in Identities)
            {
                if (label.IndexOf(result, StringComparison.Ordinal) < 0 || !EndsWithName(label, result, passage.Words)) continue;
                int a = Before(in passage, n, plus), b = Before(in passage, n, minus);
                if (a < 0 || b < 0) continue;
                found.Add(new Relation(RelationKind.Balance, passage.Member(OperandRole.Item, a), passage.Member(OperandRole.Item, b), passage.Member(OperandRole.Total, n)) { Number = sign });
                break;
            }
        }
    }

    private static int Before(in Passage passage, int result, string name)
    {
        for (int n = result - 1; n >= Math.Max(0, result - 6); n--)
        {
            if (passage.Number(n).Kind == MentionKind.Percentage || !passage.SameUnit(n, result) || !passage.IsSingle(n)) continue;
            if (EndsWithName(passage.Label(n), name, passage.Words)) return n;
        }
        return -1;
    }

    private static bool EndsWithName(ReadOnlySpan<char> label, string name, RelationWords words)
    {
        var gap = new GapReader(label);
        gap.SkipLast(words.BeforeNumber);
        ReadOnlySpan<char> rest = gap.Rest;
        foreach (string suffix in (ReadOnlySpan<string>)["总额", "总值", "额", "总计", "人口", "总数", "合计", "量"])
        {
            if (rest.EndsWith(suffix, StringComparison.Ordinal) && !name.EndsWith(suffix, StringComparison.Ordinal)) rest = rest[..^suffix.Length];
        }
        return rest.EndsWith(name, StringComparison.Ordinal) && !rest.EndsWith("进" + name, StringComparison.Ordinal);
    }
}
