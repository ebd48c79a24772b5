namespace ReportFacts.Segmentation;

/// <summary>
/// Finds the most probable way to cut a block into dictionary words, from its end to its beginning. The sums are made in jieba's order
/// of operations and of two equal ones the longer word wins, as with jieba, so that both find the same path to the last bit.
/// </summary>
internal static class MaximumPath
{
    /// <summary>The longest word that can be found, in characters; one less than the size of the ring of weights.</summary>
    public const int LongestWord = 255;

    /// <summary>Takes the length from a step of a route.</summary>
    public const int LengthMask = 0xFF;

    /// <summary>Shifts a step of a route to its dictionary entry.</summary>
    public const int EntryShift = 8;

    /// <summary>Leaves the best word at each position in the scratch's route. Linear in the length of the block.</summary>
    public static void Find(in SegmenterTables tables, UserWords? user, double logTotal, ReadOnlySpan<char> block, SegmenterScratch scratch)
    {
        scratch.Reserve(block.Length);
        Span<ushort> codes = scratch.Codes.AsSpan(0, block.Length);
        for (int i = 0; i < codes.Length; i++) codes[i] = (ushort)tables.CodeOf(block[i]);
        Span<double> weights = scratch.Weights;
        Span<int> route = scratch.Route.AsSpan(0, block.Length);
        weights[block.Length & LongestWord] = 0;
        for (int i = route.Length; i > 0;)
        {
            i = FindWords(tables, user, logTotal, block, codes, weights, route, i);
            if (i > 0) route[--i] = BestUserWord(tables, user!, logTotal, block, codes, weights, i);
        }
    }

    /// <summary>Goes from <paramref name="end"/> back to the last position behind which a user word may begin, else to 0, which it returns.</summary>
    private static int FindWords(
        in SegmenterTables tables, UserWords? user, double logTotal, ReadOnlySpan<char> block, Span<ushort> codes, Span<double> weights, Span<int> route, int end)
    {
        ReadOnlySpan<TrieCell> cells = tables.Cells;
        ReadOnlySpan<double> logs = tables.LogFrequencies;
        int root = cells[0].Base;
        for (int start = end - 1; start >= 0; start--)
        {
            if (user is not null && user.CanStartWith(block[start])) return start + 1;
            double best = double.NegativeInfinity;
            int word = 1;
            int children = root;
            for (int i = start; i < codes.Length;)
            {
                int code = codes[i++];
                int at = children + code;
                if ((uint)at >= (uint)cells.Length) break;
                TrieCell cell = cells[at];
                if (cell.Label != code) break;
                int entry = cell.Value;
                if (entry != 0)
                {
                    double weight = logs[entry] - logTotal + weights[i & LongestWord];
                    if (weight >= best)
                    {
                        best = weight;
                        word = (entry << EntryShift) | (i - start);
                    }
                }
                if (cell.IsLeaf) break;
                children = cell.Base;
            }
            route[start] = word;
            Settle(best, logTotal, weights, start);
        }
        return 0;
    }

    /// <summary>The same where a user word may begin: both trees are walked side by side and the user's entries go first.</summary>
    private static int BestUserWord(
        in SegmenterTables tables, UserWords user, double logTotal, ReadOnlySpan<char> block, ReadOnlySpan<ushort> codes, Span<double> weights, int start)
    {
        ReadOnlySpan<TrieCell> cells = tables.Cells;
        double best = double.NegativeInfinity;
        int word = 1;
        int children = cells[0].Base; // -1 once the dictionary has no more words
        int node = 0; // -1 once the user has no more words
        for (int i = start; i < codes.Length && (children >= 0 || node >= 0); i++)
        {
            int entry = 0;
            if (children >= 0)
            {
                int at = children + codes[i];
                TrieCell cell = at < cells.Length ? cells[at] : default;
                bool found = codes[i] != 0 && cell.Label == codes[i];
                entry = found ? cell.Value : 0;
                children = found && !cell.IsLeaf ? cell.Base : -1;
            }
            if (node >= 0)
            {
                node = user.Step(node, block[i]);
                entry = user.Override(node, entry);
            }
            if (entry == 0) continue;
            double log = user.LogFrequency(entry, tables);
            double weight = log - logTotal + weights[(i + 1) & LongestWord];
            if (weight < best) continue;
            best = weight;
            word = (entry << EntryShift) | (i + 1 - start);
        }
        Settle(best, logTotal, weights, start);
        return word;
    }

    /// <summary>Where no word begins, the character alone counts as one of frequency 1.</summary>
    private static void Settle(double best, double logTotal, Span<double> weights, int start) =>
        weights[start & LongestWord] = double.IsNegativeInfinity(best) ? 0 - logTotal + weights[(start + 1) & LongestWord] : best;
}
