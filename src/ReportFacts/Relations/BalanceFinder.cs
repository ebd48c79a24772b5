using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds accounts that balance: exports, imports and surplus; income, outgo and balance; assets, debts and equity; opening and closing stocks.</summary>
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
                if (label.Contains(balance.Result, StringComparison.Ordinal) && TryAdd(in passage, n, label, balance, found)) break;
            }
        }
    }

    private static bool TryAdd(in Passage passage, int n, ReadOnlySpan<char> label, Balance balance, List<Relation> found)
    {
        if (!EndsWithName(label, balance.Result, passage.Words)) return false;
        int a = Before(in passage, n, balance.Plus), b = Before(in passage, n, balance.Minus);
        if (a < 0 || b < 0) return false;
        RelationMember plus = passage.Member(OperandRole.Item, a), minus = passage.Member(OperandRole.Item, b), result = passage.Member(OperandRole.Total, n);
        if (balance.Opening is { } opening)
        {
            int start = Before(in passage, n, opening);
            if (start < 0 || start == a || start == b) return false;
            found.Add(new Relation(RelationKind.Balance, passage.Member(OperandRole.Base, start), plus, minus, result) { Number = 1 });
            return true;
        }
        // What was left of the period before would have to be added: 年初结转4.3亿元，…，年末滚存结余7.5亿元.
        if (passage.Words.CarriedOver.In(passage.Store.Text.Text.AsSpan(passage.Start, passage.Number(n).Start - passage.Start))) return false;
        found.Add(new Relation(RelationKind.Balance, plus, minus, result) { Number = balance.Sign });
        return true;
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
