using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>
/// Finds a value, the value it is compared with, and the change: 收入92.6亿元，上年86.4亿元，增长7.2%. Several changes may be stated
/// (减少286起，降幅为13.3%), and the base may stand behind them (同比增加108件，上年为628件).
/// </summary>
internal static class ChangeFinder
{
    private const int MostChanges = 2;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 0; n + 2 < passage.Numbers.Length; n++)
        {
            if (!passage.IsSingle(n) || (passage.IsAdditive(n) && StatesChange(in passage, n))) continue;
            int @base = BaseOf(in passage, n);
            if (@base < 0) continue;
            bool turned = IsEarlier(in passage, n, @base);
            (int current, int earlier) = turned ? (@base, n) : (n, @base);
            for (int change = n + 1; change < @base && !turned; change++) AddSigned(in passage, current, earlier, change, found);
            for (int change = @base + 1; change <= @base + MostChanges && change < passage.Numbers.Length; change++)
            {
                if (!AddSigned(in passage, current, earlier, change, found)) break;
            }
        }
    }

    // The base right behind the value, or behind the changes that are stated of it.
    private static int BaseOf(in Passage passage, int current)
    {
        for (int n = current + 1; n <= current + 1 + MostChanges && n < passage.Numbers.Length; n++)
        {
            if (passage.IsSingle(n) && passage.SameUnit(current, n) && IsBase(passage.Lead(n), passage.Words)) return n;
            if (n + 1 >= passage.Numbers.Length || (ChangeWords.Sign(passage.Lead(n), passage.Words) == 0 && !IsShare(in passage, n))) return -1;
        }
        return -1;
    }

    // 新能源汽车21.6万辆，占11.6%，比上年末的15.2万辆…: the share stands between.
    private static bool IsShare(in Passage passage, int n)
    {
        if (passage.Number(n).Kind != MentionKind.Percentage) return false;
        var gap = new GapReader(passage.Lead(n));
        gap.Skip(passage.Words.AfterNumber).SkipMarks();
        return gap.Take(passage.Words.Share) && gap.Skip(passage.Words.BeforeNumber).IsEmpty;
    }

    // 增加180张 is no value that could be compared.
    private static bool StatesChange(in Passage passage, int n)
    {
        ReadOnlySpan<char> label = new GapReader(passage.Label(n)).SkipLast(passage.Words.BeforeNumber).Rest;
        return passage.Words.Up.AtEnd(label) > 0 || passage.Words.Down.AtEnd(label) > 0;
    }

    // 前年2480件，去年3126件 and 2022年120件，2023年138件: the first value is the earlier one.
    private static bool IsEarlier(in Passage passage, int first, int second)
    {
        if (passage.Words.EarlierYear.In(passage.Label(first))) return true;
        int one = YearBefore(in passage, first), other = YearBefore(in passage, second);
        return one > 0 && other > one;
    }

    private static int YearBefore(in Passage passage, int n)
    {
        int claim = passage.Numbers[n] - 1;
        return claim >= passage.FirstClaim && passage.Record(claim).Kind == MentionKind.Date ? passage.Record(claim).Date.Start.Year : 0;
    }

    // ，上年86.4亿元 / 比上年末的309.8万人 / （去年同期为6.2%）
    private static bool IsBase(ReadOnlySpan<char> lead, RelationWords words)
    {
        var reader = new GapReader(lead);
        reader.Skip(words.AfterNumber).SkipMarks();
        while (reader.Take(words.Compare)) { }
        return ChangeWords.TakeBaseTime(ref reader, words) && reader.Skip(words.BaseTail).Skip(words.BeforeNumber).IsEmpty;
    }

    private static bool AddSigned(in Passage passage, int current, int @base, int change, List<Relation> found)
    {
        int sign = ChangeWords.Sign(passage.Lead(change), passage.Words);
        if (sign != 0) Add(in passage, current, @base, change, sign, found);
        return sign != 0;
    }

    private static void Add(in Passage passage, int current, int @base, int change, int sign, List<Relation> found)
    {
        MentionKind kind = passage.Number(change).Kind;
        RelationMember now = passage.Member(OperandRole.Current, current), before = passage.Member(OperandRole.Base, @base);
        if (passage.Number(current).Kind == MentionKind.Percentage)
        {
            if (kind is not (MentionKind.PercentagePoint or MentionKind.Percentage) || IsFall(in passage, current)) return;
            RelationKind rates = kind == MentionKind.PercentagePoint ? RelationKind.PointChain : RelationKind.FromToRateOfRates;
            found.Add(new Relation(rates, before, now, passage.Member(OperandRole.Change, change)) { Number = sign });
            return;
        }
        int order = passage.Number(current).Number.CompareTo(passage.Number(@base).Number);
        if (order != 0 && order != sign && (kind == MentionKind.Percentage || passage.SameUnit(change, current)))
            found.Add(new Relation(RelationKind.FromToDirection, before, now, passage.Member(OperandRole.Rate, change)) { Number = sign, Guard = RateGuard.Of(in passage, current, change) });
        else if (kind == MentionKind.Percentage)
            found.Add(new Relation(RelationKind.Growth, now, before, passage.Member(OperandRole.Rate, change)) { Number = sign, Guard = RateGuard.Of(in passage, current, change) });
        else if (passage.SameUnit(change, current))
            found.Add(new Relation(IsStock(in passage, current, @base) ? RelationKind.StockFlow : RelationKind.Delta, before, now, passage.Member(OperandRole.Change, change)) { Number = sign });
    }

    // 下降2.1%，比上年的3.4%收窄: magnitudes of falls turn the signs around.
    private static bool IsFall(in Passage passage, int n) =>
        passage.Number(n).Direction == Direction.Decrease || passage.Words.Down.AtEnd(passage.Label(n)) > 0 || passage.Words.FallRate.In(passage.Label(n));

    private static bool IsStock(in Passage passage, int current, int @base) =>
        passage.Lead(current).ContainsAny("末底") || passage.Words.YearStart.In(passage.Lead(@base));
}
