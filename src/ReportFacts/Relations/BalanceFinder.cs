using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds accounts that balance: exports, imports and surplus; income, outgo and balance; assets, debts and equity.</summary>
internal static class BalanceFinder
{
    private const int MostBack = 6;

    public static void Find(in Passage passage, List<Relation> found)
    {
        if (passage.Numbers.Length < 3 || !passage.Words.AnyBalance.In(passage.Sentence)) return;
        for (int n = 2; n < passage.Numbers.Length; n++)
        {
            if (!passage.IsAdditive(n)) continue;
            ReadOnlySpan<char> label = passage.Label(n);
            foreach (Balance balance in passage.Words.Balances)
            {
                if (!label.Contains(balance.Result, StringComparison.Ordinal) || !EndsWithName(label, balance.Result, passage.Words)) continue;
                int a = Before(in passage, n, balance.Plus), b = Before(in passage, n, balance.Minus);
                if (a < 0 || b < 0) continue;
                found.Add(new Relation(RelationKind.Balance, passage.Member(OperandRole.Item, a), passage.Member(OperandRole.Item, b), passage.Member(OperandRole.Total, n)) { Number = balance.Sign });
                break;
            }
        }
    }

    // Not across a semicolon that stands before the result: what follows it is another account.
    private static int Before(in Passage passage, int result, string name)
    {
        for (int n = result - 1; n >= Math.Max(0, result - MostBack) && !passage.Lead(n + 1).Contains('；'); n--)
        {
            if (passage.Number(n).Kind == MentionKind.Percentage || !passage.SameUnit(n, result) || !passage.IsSingle(n)) continue;
            if (EndsWithName(passage.Label(n), name, passage.Words)) return n;
        }
        return -1;
    }

    private static bool EndsWithName(ReadOnlySpan<char> label, string name, RelationWords words)
    {
        ReadOnlySpan<char> rest = new GapReader(label).SkipLast(words.BeforeNumber).Rest;
        if (!rest.EndsWith(name, StringComparison.Ordinal)) rest = new GapReader(rest).SkipLast(words.AccountSuffix).Rest;
        if (!rest.EndsWith(name, StringComparison.Ordinal)) return false;
        return rest.Length == name.Length || rest[^(name.Length + 1)] is not ('净' or '进'); // 净流入, 进出口
    }
}
