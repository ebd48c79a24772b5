namespace ReportFacts.Mentions;

/// <summary>Reads lengths of time.</summary>
internal static class DurationRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        _ = context.At(position);
        mention = default;
        return false;
    }
}
