namespace ReportFacts.Text;

/// <summary>Maps places of a repaired text back to the text it was made from.</summary>
internal sealed class OffsetMap
{
    /// <summary>Maps a span of the repaired text to the span of the source that holds the same characters.</summary>
    public TextSpan ToSource(TextSpan span) => span;
}
