using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>Tells from the labels of parts whether they cover a whole without overlap.</summary>
internal static class PartLabels
{
    private static readonly MarkSet LabelEnds = new("，、；：,;:。");

    /// <summary>Whether the labels before (or behind) the parts are a partition that the lexicon knows, or the last part is the remainder.</summary>
    public static bool AreComplete(in Passage passage, List<int> parts)
    {
        if (IsRemainder(in passage, parts[^1])) return true;
        foreach (Partition partition in passage.Words.Partitions)
        {
            if (partition.IsComplete && partition.Labels.Length == parts.Count && AllWithin(in passage, partition.Labels, parts)) return true;
        }
        return false;
    }

    /// <summary>Whether the labels are members of one known partition, though perhaps not all, so that the parts can't overlap.</summary>
    public static bool AreDisjoint(in Passage passage, List<int> parts)
    {
        foreach (Partition partition in passage.Words.Partitions)
        {
            if (AllWithin(in passage, partition.Labels, parts)) return true;
        }
        return false;
    }

    /// <summary>Whether a part is what is left over: 其他12起, 其余27名.</summary>
    public static bool IsRemainder(in Passage passage, int n)
    {
        var label = new GapReader(passage.Label(n));
        return label.SkipMarks().Take(passage.Words.Remainder);
    }

    /// <summary>Which member of a partition stands in a label; −1 when none or two of one length do.</summary>
    public static int MemberIn(string[] partition, ReadOnlySpan<char> label)
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

    private static ReadOnlySpan<char> LabelOf(in Passage passage, int n, bool behind)
    {
        if (!behind) return passage.Label(n);
        ReadOnlySpan<char> tail = passage.Tail(n);
        int mark = LabelEnds.IndexIn(tail);
        return mark < 0 ? tail : tail[..mark];
    }

    private static bool AllWithin(in Passage passage, string[] partition, List<int> parts) =>
        AllWithin(in passage, partition, parts, behind: false) || AllWithin(in passage, partition, parts, behind: true);

    // Each part has a label of its own; no two have the same.
    private static bool AllWithin(in Passage passage, string[] partition, List<int> parts, bool behind)
    {
        int seen = 0;
        foreach (int n in parts)
        {
            int member = MemberIn(partition, LabelOf(in passage, n, behind));
            if (member < 0 || (seen & (1 << member)) != 0) return false;
            seen |= 1 << member;
        }
        return true;
    }
}
