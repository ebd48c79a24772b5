namespace ReportFacts.Mentions;

/// <summary>Reads numerals with units: money, people, counts, percentages, multiples, ratios, measurements.</summary>
internal static class QuantityRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        _ = context.At(position);
        mention = default;
        return false;
    }
}
