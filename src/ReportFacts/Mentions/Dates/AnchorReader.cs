using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Dates;

/// <summary>
/// Named events that open a period: 新中国成立以来. They hold no number and so are no claim, but their date is read, so that what they govern
/// can be bound to a period.
/// </summary>
internal static class AnchorReader
{
    /// <summary>Reads such an event at <paramref name="position"/>.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        LexiconTable<DateAnchorEntry> anchors = context.Lexicon.Dates.Anchors;
        if (!anchors.CanStartWith(context.Text[position]) || !anchors.TryMatch(context.From(position), out DateAnchorEntry? anchor, out int length)) return false;
        var part = new DatePart { Date = new(new DatePoint(anchor.Year, anchor.Month, anchor.Day)), End = position + length };
        OpenEnd.Apply(context.Text, position, ref part);
        if (!part.Date.IsPeriod) return false;
        mention = new Mention
        {
            Span = new TextSpan(position, length),
            Kind = MentionKind.Date,
            Date = part.Date,
            Row = anchor.Row,
            Suppression = SuppressionReason.NamedDate,
        };
        return true;
    }
}
