namespace ReportFacts.Mentions;

/// <summary>Decides between the built-in scanner and recognizers from outside: the built-in mentions win, others fill the gaps.</summary>
internal static class MentionArbiter
{
    /// <summary>Runs the recognizers in order over a scanned text.</summary>
    /// <param name="text">The scanned text.</param>
    /// <param name="scanned">What the scanner found, suppressed mentions included, in reading order.</param>
    /// <param name="recognizers">The recognizers; an earlier one wins over a later one.</param>
    /// <param name="referenceDate">Handed on to the recognizers.</param>
    /// <returns>All mentions in reading order, without overlap.</returns>
    public static List<Mention> Merge(string text, List<Mention> scanned, IReadOnlyList<IMentionRecognizer> recognizers, DateOnly? referenceDate)
    {
        List<Mention> found = scanned;
        var candidates = new List<Mention>();
        foreach (IMentionRecognizer recognizer in recognizers)
        {
            candidates.Clear();
            recognizer.Recognize(text, referenceDate, found, candidates);
            candidates.RemoveAll(mention => mention.Span.IsEmpty || mention.Span.Start < 0 || mention.Span.Length > text.Length - mention.Span.Start);
            if (candidates.Count > 0) found = FillGaps(found, candidates);
        }
        return found;
    }

    // Both lists are in reading order, so one pass over both is enough.
    private static List<Mention> FillGaps(List<Mention> found, List<Mention> candidates)
    {
        candidates.Sort((one, other) => one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start) : other.Span.Length.CompareTo(one.Span.Length));
        var merged = new List<Mention>(found.Count + candidates.Count);
        int next = 0;
        foreach (Mention candidate in candidates)
        {
            while (next < found.Count && found[next].Span.End <= candidate.Span.Start) merged.Add(found[next++]);
            int end = next;
            while (end < found.Count && found[end].Span.Start < candidate.Span.End && GivesWay(found[end])) end++;
            bool blocked = end < found.Count && found[end].Span.Start < candidate.Span.End;
            if (blocked || (merged.Count > 0 && merged[^1].Span.End > candidate.Span.Start)) continue;
            merged.Add(candidate);
            next = end;
        }
        while (next < found.Count) merged.Add(found[next++]);
        return merged;
    }

    private static bool GivesWay(in Mention mention) => mention.Suppression == SuppressionReason.NoLicence;
}
