using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>
/// Finds items listed right before their number: 东、西、北三个片区, 设卡、筛查、溯源等3大任务. A number in digits counts something else
/// as a rule (新建公园、广场12个), so only Chinese numerals and 大 are taken.
/// </summary>
internal static class EnumerationFinder
{
    private const int Largest = 20, LongestItem = 12;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 0; n < passage.Numbers.Length; n++)
        {
            if (!IsCount(in passage, n)) continue;
            ReadOnlySpan<char> list = List(in passage, n);
            bool open = list.EndsWith('等');
            if (open) list = list[..^1];
            if (!IsList(in passage, n, list)) continue;
            ItemList items = ItemList.Count(list);
            if (items.Longest > LongestItem) continue;
            int stated = (int)passage.Number(n).Number;
            int listed = items.MayBe(stated) ? stated : open && stated > items.Most ? items.Most : items.Least;
            found.Add(new Relation(RelationKind.ListedCount, passage.Member(OperandRole.Count, n)) { Number = listed, Factor = open ? 0 : 1 });
        }
    }

    private static bool IsCount(in Passage passage, int n)
    {
        ref readonly ClaimRecord record = ref passage.Number(n);
        return record.Kind == MentionKind.Count && record.Approximation == Approximation.Exact && record.Number is >= 2 and <= Largest && NamesItems(in passage, n);
    }

    private static bool IsList(in Passage passage, int n, ReadOnlySpan<char> list)
    {
        int start = passage.Number(n).Start;
        return list.Contains('、') && !list.EndsWith('、') && !HasClaim(in passage, start - list.Length - 1, start) && passage.Words.Introduces.AtEnd(list) == 0;
    }

    private static bool NamesItems(in Passage passage, int n)
    {
        char first = passage.Store.Text.Text[passage.Number(n).Start];
        ReadOnlySpan<char> unit = passage.Unit(n);
        return unit is "大" || (!char.IsAsciiDigit(first) && passage.Words.ItemUnit.AtStart(unit) == unit.Length);
    }

    private static ReadOnlySpan<char> List(in Passage passage, int n)
    {
        ReadOnlySpan<char> lead = passage.Lead(n);
        return lead[(lead.LastIndexOfAny("，；：。") + 1)..].Trim();
    }

    private static bool HasClaim(in Passage passage, int start, int end)
    {
        int claim = passage.ClaimBehind(start);
        return claim < passage.EndClaim && passage.Record(claim).Start < end;
    }
}
