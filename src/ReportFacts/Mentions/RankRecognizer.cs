namespace ReportFacts.Mentions;

/// <summary>Reads places in an order.</summary>
internal static class RankRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        _ = context.At(position);
        mention = default;
        return false;
    }
}
