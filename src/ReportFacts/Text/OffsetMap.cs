namespace ReportFacts.Text;

/// <summary>Maps places of a repaired text back to the text it was made from.</summary>
/// <remarks>
/// A repaired text is the source with stretches left out, so the map is a sorted list of kept runs: where each begins in
/// the repaired text and where in the source. A place is found by binary search; runs are never empty.
/// </remarks>
internal sealed class OffsetMap
{
    private readonly int[] targetStarts;
    private readonly int[] sourceStarts;

    /// <summary>Takes the runs, in order; both arrays have one entry a run.</summary>
    public OffsetMap(int[] targetStarts, int[] sourceStarts)
    {
        this.targetStarts = targetStarts;
        this.sourceStarts = sourceStarts;
    }

    /// <summary>How many kept runs there are.</summary>
    public int RunCount => targetStarts.Length;

    /// <summary>
    /// Maps a span of the repaired text to the shortest span of the source that holds its first and last character. An
    /// empty span stays empty, at the source place of the character behind it.
    /// </summary>
    public TextSpan ToSource(TextSpan span)
    {
        int start = ToSource(span.Start);
        return span.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, ToSource(span.End - 1) + 1);
    }

    /// <summary>The source place of one character of the repaired text.</summary>
    public int ToSource(int position)
    {
        if (targetStarts.Length == 0) return position;
        int run = Array.BinarySearch(targetStarts, position);
        if (run < 0) run = Math.Max(~run - 1, 0);
        return sourceStarts[run] + (position - targetStarts[run]);
    }
}
