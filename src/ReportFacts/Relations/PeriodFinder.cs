using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds flows of neighbouring periods with that of the period they make: 一季度42亿元，二季度53亿元，上半年95亿元.</summary>
internal static class PeriodFinder
{
    private const int MostParts = 12, LongestLabel = 16;

    public static void Find(in Passage passage, List<Relation> found)
    {
        if (passage.EndClaim - passage.FirstClaim < 6) return;
        for (int n = 2; n < passage.Numbers.Length; n++)
        {
            if (!TryMonths(in passage, n, out MonthSpan whole) || whole.Last - whole.First < 1) continue;
            FindParts(in passage, n, whole, found);
        }
    }

    // Backwards from the whole: each part must end where the next one begins.
    private static void FindParts(in Passage passage, int total, MonthSpan whole, List<Relation> found)
    {
        var parts = new List<RelationMember>();
        int end = whole.Last;
        for (int n = total - 1; n >= Math.Max(0, total - MostParts) && end >= whole.First; n--)
        {
            if (passage.Number(n).IsRelative) continue;
            if (!passage.SameUnit(n, total) || !TryMonths(in passage, n, out MonthSpan part) || part.Last != end || (part.Year != whole.Year && part.Year != 0 && whole.Year != 0)) return;
            parts.Add(passage.Member(OperandRole.Part, n));
            end = part.First - 1;
        }
        if (end != whole.First - 1 || parts.Count < 2) return;
        parts.Reverse();
        parts.Add(passage.Member(OperandRole.Total, total));
        found.Add(new Relation(RelationKind.PeriodSum, [.. parts]));
    }

    // The months of the period that stands right before a flow; stocks, rates and changes have none.
    private static bool TryMonths(in Passage passage, int n, out MonthSpan months)
    {
        months = default;
        int claim = passage.Numbers[n] - 1;
        if (claim < passage.FirstClaim || passage.Record(claim).Kind != MentionKind.Date || !IsFlow(in passage, n, passage.Between(claim, passage.Numbers[n]))) return false;
        ref readonly ClaimRecord date = ref passage.Record(claim);
        if (!passage.Store.Text.Text.AsSpan(date.Start, date.Length).EndsWith("全年")) return MonthSpan.TryRead(date.Date, out months);
        months = new(0, 1, 12);
        return true;
    }

    private static bool IsFlow(in Passage passage, int n, ReadOnlySpan<char> label) =>
        passage.IsAdditive(n) && passage.IsSingle(n) && label.Length <= LongestLabel && !label.ContainsAny("，；。")
        && !passage.Words.Stock.In(label) && !passage.Words.NotAdditive.In(label) && !passage.IsChange(passage.Numbers[n]);
}
