namespace ReportFacts.Mentions;

/// <summary>Reads calendar points and periods, absolute and relative.</summary>
internal static class DateRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        _ = context.At(position);
        mention = default;
        return false;
    }
}
