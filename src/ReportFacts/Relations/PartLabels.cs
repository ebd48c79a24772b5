namespace ReportFacts.Relations;

/// <summary>Tells from the labels of parts whether they cover a whole without overlap.</summary>
internal static class PartLabels
{
    /// <summary>Whether the labels before (or behind) the parts are a partition that the lexicon knows, or the last part is the remainder.</summary>
    public static bool AreComplete(in Passage passage, int first, int last)
    {
        if (new GapReader(passage.Label(last)) is var label && label.SkipMarks().Take(passage.Words["remainder"])) return true;
        foreach (Partition partition in passage.Words.Partitions)
        {
            if (partition.IsComplete && partition.Labels.Length == last - first + 1 && AllWithin(in passage, partition.Labels, first, last)) return true;
        }
        return false;
    }

    /// <summary>Whether the labels are members of one known partition, though perhaps not all, so that the parts can't overlap.</summary>
    public static bool AreDisjoint(in Passage passage, int first, int last)
    {
        foreach (Partition partition in passage.Words.Partitions)
        {
            if (AllWithin(in passage, partition.Labels, first, last)) return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> LabelOf(in Passage passage, int n, bool behind)
    {
        if (!behind) return passage.Label(n);
        ReadOnlySpan<char> tail = passage.Tail(n);
        int mark = tail.IndexOfAny("，、；：,;:。");
        return mark < 0 ? tail : tail[..mark];
    }

    private static bool AllWithin(in Passage passage, string[] partition, int first, int last) =>
        AllWithin(in passage, partition, first, last, behind: false) || AllWithin(in passage, partition, first, last, behind: true);

    // Each part has a label of its own; no two have the same.
    private static bool AllWithin(in Passage passage, string[] partition, int first, int last, bool behind)
    {
        int seen = 0;
        for (int n = first; n <= last; n++)
        {
            int member = MemberIn(partition, LabelOf(in passage, n, behind));
            if (member < 0 || (seen & (1 << member)) != 0) return false;
            seen |= 1 << member;
        }
        return true;
    }

    private static int MemberIn(string[] partition, ReadOnlySpan<char> label)
    {
        int best = -1;
        for (int i = 0; i < partition.Length; i++)
        {
            if (!label.Contains(partition[i], StringComparison.Ordinal)) continue;
            if (best < 0 || partition[i].Length > partition[best].Length) best = i;
            else if (partition[i].Length == partition[best].Length) return -1;
        }
        return best;
    }
}
