using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds rates with their distance to a benchmark (5.1%，高于全省1.4个百分点) and pairs those of one metric and one benchmark.</summary>
internal static class BenchmarkFinder
{
    private const int LongestName = 10;

    public static void Find(ClaimStore store, RelationWords words, List<Relation> found)
    {
        var first = new Dictionary<string, (int Rate, int Distance, int Sign)>(StringComparer.Ordinal);
        for (int i = 1; i < store.Records.Length; i++)
        {
            ref readonly ClaimRecord distance = ref store.Records[i];
            ref readonly ClaimRecord rate = ref store.Records[i - 1];
            if (distance.Kind != MentionKind.PercentagePoint || rate.Kind != MentionKind.Percentage || ((rate.Traits | distance.Traits) & MentionTraits.Range) != 0) continue;
            if (rate.Modality != Modality.Actual || rate.Metric.IsEmpty) continue;
            int sign = Read(store.Text.Text.AsSpan(rate.End, distance.Start - rate.End), words, out string name);
            if (sign == 0) continue;
            string period = rate.Period < 0 ? "" : store.Slot(store.Records[rate.Period].Span) ?? "";
            string key = $"{name}|{WithoutPlace(store.Metric(in rate) ?? "")}|{(int)rate.Direction}|{period}";
            if (!first.TryAdd(key, (i - 1, i, sign))) found.Add(Pair(first[key], (i - 1, i, sign)));
        }
    }

    private static Relation Pair((int Rate, int Distance, int Sign) a, (int Rate, int Distance, int Sign) b) =>
        new(
            RelationKind.Benchmark,
            new RelationMember(OperandRole.Rate, a.Rate),
            new RelationMember(OperandRole.Change, a.Distance),
            new RelationMember(OperandRole.Rate, b.Rate),
            new RelationMember(OperandRole.Change, b.Distance)) { Number = (a.Sign > 0 ? 1 : 0) + (b.Sign > 0 ? 2 : 0) };

    // 甲市社会消费品零售总额 and 乙县社会消费品零售总额 are one metric; 城镇 and 农村 are not places but parts of the metric.
    private static string WithoutPlace(string metric)
    {
        ReadOnlySpan<char> start = metric.AsSpan(0, Math.Min(4, metric.Length));
        int place = start.LastIndexOfAny("市县区镇乡省州港校地");
        if (place < 0 || metric.Length - place - 1 < 3 || start.StartsWith("城镇") || start.StartsWith("城乡") || start.StartsWith("乡") || start.StartsWith("市") || start.StartsWith("地")) return metric;
        return metric[(place + 1)..];
    }

    // ，高于全省 / ，比全国平均水平高: the sign and the benchmark's name.
    private static int Read(ReadOnlySpan<char> gap, RelationWords words, out string name)
    {
        name = "";
        var reader = new GapReader(gap);
        reader.Skip(words.AfterNumber).SkipMarks().Skip(words.Adverb);
        int sign = reader.Take(words.Higher) ? 1 : reader.Take(words.Lower) ? -1 : 0;
        if (sign == 0) return 0;
        ReadOnlySpan<char> rest = reader.SkipLast(words.BeforeNumber).Rest;
        rest = new GapReader(rest).SkipLast(words.BenchmarkTail).Rest;
        if (rest.Length is < 2 or > LongestName || rest.ContainsAny("，、；：")) return 0;
        name = rest.ToString();
        return sign;
    }
}
