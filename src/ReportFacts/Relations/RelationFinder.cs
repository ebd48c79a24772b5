using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>Finds the relations of a document. Every finder looks at a bounded stretch around each number, so the time is linear.</summary>
internal static class RelationFinder
{
    private static readonly MarkSet SentenceMarks = new("。！？!?\n\r");

    /// <summary>All relations of a document, in no particular order.</summary>
    public static List<Relation> Find(ClaimStore store, RelationWords words)
    {
        var found = new List<Relation>();
        var numbers = new List<int>();
        ReadOnlySpan<char> text = store.Text.Text;
        ClaimRecord[] records = store.Records;
        int claim = 0;
        while (claim < records.Length)
        {
            int first = claim;
            int start = SentenceMarks.LastIndexIn(text[..records[first].Start]) + 1;
            int end = EndOf(text, records[first].End);
            numbers.Clear();
            for (; claim < records.Length && records[claim].Start < end; claim++)
            {
                if (IsQuantity(records[claim].Kind)) numbers.Add(claim);
                if (records[claim].End > end) end = EndOf(text, records[claim].End);
            }
            var passage = new Passage(store, words, start, end, first, claim, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(numbers));
            FindIn(in passage, found);
        }
        RepetitionFinder.Find(store, words, found);
        SwappedDigitsFinder.Find(store, found);
        NestedPeriodFinder.Find(store, words, found);
        BenchmarkFinder.Find(store, words, found);
        TableFinder.Find(store, words, found);
        NamedWholeFinder.Find(store, words, found);
        RespectiveRepetitionFinder.Find(store, words, found);
        return found;
    }

    private static void FindIn(in Passage passage, List<Relation> found)
    {
        SumFinder.Find(in passage, found);
        SubsetFinder.Find(in passage, found);
        PartitionFinder.Find(in passage, found);
        NestedFinder.Find(in passage, found);
        BalanceFinder.Find(in passage, found);
        ShareFinder.Find(in passage, found);
        ChangeFinder.Find(in passage, found);
        FromToFinder.Find(in passage, found);
        RateFinder.Find(in passage, found);
        AverageFinder.Find(in passage, found);
        ProductFinder.Find(in passage, found);
        PeriodFinder.Find(in passage, found);
        TimeFinder.Find(in passage, found);
        RankFinder.Find(in passage, found);
        ConversionFinder.Find(in passage, found);
        RespectivelyFinder.Find(in passage, found);
        EnumerationFinder.Find(in passage, found);
    }

    private static int EndOf(ReadOnlySpan<char> text, int from)
    {
        int length = SentenceMarks.IndexIn(text[from..]);
        return length < 0 ? text.Length : from + length;
    }

    private static bool IsQuantity(MentionKind kind) => kind is MentionKind.Amount or MentionKind.HeadCount or MentionKind.Count
        or MentionKind.Measurement or MentionKind.Percentage or MentionKind.PercentagePoint or MentionKind.Multiple or MentionKind.Ratio;
}
