using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Dates;

/// <summary>
/// Named events that open a period: 新中国成立以来. They hold no number and so are no claim, but their date is read, so that what they govern
/// can be bound to a period.
/// </summary>
internal static class AnchorReader
{
    private const int LongestEvent = 16;

    /// <summary>Reads the event that stands before 以来, 以后, 以前, 后, 前 or 至今 at <paramref name="position"/>.</summary>
    /// <remarks>The span reaches from the event, or from where the last mention ended (党的十八大 is a name), to the end of that word.</remarks>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        mention = default;
        if (position == 0 || !OpenEnd.IsAt(in context, position)) return false;
        ReadOnlySpan<char> before = text[Math.Max(0, position - LongestEvent)..position];
        if (!context.Lexicon.Dates.Anchors.TryMatchEnd(before, out DateAnchorEntry? anchor, out int length)) return false;
        var part = new DatePart { Date = new(new DatePoint(anchor.Year, anchor.Month, anchor.Day)), End = position };
        OpenEnd.Apply(in context, position - length, ref part);
        int end = text[position] is '以' or '之' or '至' ? position + 2 : position + 1;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(Math.Max(context.Floor, position - length), end),
            Kind = MentionKind.Date,
            Date = part.Date,
            Row = anchor.Row,
            Suppression = SuppressionReason.NamedDate,
        };
        return true;
    }
}
