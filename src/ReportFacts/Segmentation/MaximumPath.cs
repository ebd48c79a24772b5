namespace ReportFacts.Segmentation;

/// <summary>
/// Finds the most probable way to cut a block into dictionary words, from its end to its beginning. The sums are made in jieba's order
/// of operations and of two equal ones the longer word wins, as with jieba, so that both find the same path to the last bit.
/// </summary>
internal readonly ref struct MaximumPath
{
    /// <summary>The longest word that can be found, in characters; one less than the size of the ring of weights.</summary>
    public const int LongestWord = 255;

    /// <summary>Takes the length from a step of a route.</summary>
    public const int LengthMask = 0xFF;

    /// <summary>Shifts a step of a route to its dictionary entry.</summary>
    public const int EntryShift = 8;

    private readonly ReadOnlySpan<TrieCell> cells;
    private readonly ReadOnlySpan<double> logs; // of the frequencies, by entry
    private readonly UserWords? user;
    private readonly double logTotal;
    private readonly ReadOnlySpan<char> block;
    private readonly Span<ushort> codes;
    private readonly Span<double> weights; // of the best paths from a position on, in a ring
    private readonly Span<int> route;

    private MaximumPath(in SegmenterTables tables, UserWords? user, double logTotal, ReadOnlySpan<char> block, SegmenterScratch scratch)
    {
        cells = tables.Cells;
        logs = tables.LogFrequencies;
        this.user = user;
        this.logTotal = logTotal;
        this.block = block;
        codes = scratch.Codes.AsSpan(0, block.Length);
        route = scratch.Route.AsSpan(0, block.Length);
        weights = scratch.Weights;
    }

    /// <summary>Leaves the characters' codes and the best word at each position in the scratch. Linear in the length of the block.</summary>
    public static void Find(in SegmenterTables tables, UserWords? user, double logTotal, ReadOnlySpan<char> block, SegmenterScratch scratch)
    {
        scratch.Reserve(block.Length);
        var path = new MaximumPath(tables, user, logTotal, block, scratch);
        for (int i = 0; i < block.Length; i++) path.codes[i] = (ushort)tables.CodeOf(block[i]);
        path.weights[block.Length & LongestWord] = 0;
        int position = block.Length;
        while (position > 0)
        {
            position = path.FindDictionaryWords(position);
            if (position > 0) path.FindUserWord(--position);
        }
    }

    /// <summary>Goes back from <paramref name="end"/>, stops behind a position where a user word may begin, else at 0, and returns where.</summary>
    private int FindDictionaryWords(int end)
    {
        ReadOnlySpan<TrieCell> tree = cells;
        ReadOnlySpan<ushort> path = codes;
        int root = tree[0].Base;
        for (int start = end - 1; start >= 0; start--)
        {
            if (user is not null && user.CanStartWith(block[start])) return start + 1;
            double best = double.NegativeInfinity;
            int word = 1;
            int children = root;
            for (int i = start; i < path.Length;)
            {
                int code = path[i];
                i = unchecked(i + 1);
                int at = unchecked(children + code);
                if (unchecked((uint)at) >= (uint)tree.Length) break;
                TrieCell cell = tree[at];
                if (cell.Label != code) break;
                int entry = cell.Value;
                if (entry != 0)
                {
                    double weight = logs[entry] - logTotal + weights[i & LongestWord];
                    if (weight >= best)
                    {
                        best = weight;
                        word = (entry << EntryShift) | unchecked(i - start);
                    }
                }
                if (cell.IsLeaf) break;
                children = cell.Base;
            }
            Settle(start, word, best);
        }
        return 0;
    }

    /// <summary>Where a user word may begin, both trees are walked side by side and the user's entries go first.</summary>
    private void FindUserWord(int start)
    {
        double best = double.NegativeInfinity;
        int word = 1;
        int children = cells[0].Base; // -1 once the dictionary has no more words
        int node = 0; // -1 once the user has no more words
        for (int i = start; i < codes.Length && (children >= 0 || node >= 0); i++)
        {
            int entry = children >= 0 ? TrieCell.Step(cells, ref children, codes[i]) : 0;
            if (node >= 0)
            {
                node = user!.Step(node, block[i]);
                entry = user.Override(node, entry);
            }
            if (entry == 0) continue;
            double weight = user!.LogFrequency(entry, logs) - logTotal + weights[(i + 1) & LongestWord];
            if (weight < best) continue;
            best = weight;
            word = (entry << EntryShift) | (i + 1 - start);
        }
        Settle(start, word, best);
    }

    /// <summary>Notes the best word. Where none begins, the character alone counts as one of frequency 1.</summary>
    private void Settle(int start, int word, double best)
    {
        route[start] = word;
        weights[start & LongestWord] = double.IsNegativeInfinity(best) ? 0 - logTotal + weights[(start + 1) & LongestWord] : best;
    }
}
