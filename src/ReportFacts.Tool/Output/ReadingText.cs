using System.Globalization;
using System.Text;
using ReportFacts.Claims;
using ReportFacts.Text;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Shows to people why a number was read, bound or left out.</summary>
/// <param name="paint">Colours or none.</param>
internal sealed class ReadingText(Paint paint)
{
    private const string Indent = "        ";

    /// <summary>The readings of a document, each with its reasons.</summary>
    public string Of(Document document, FactSheet sheet, IReadOnlyList<Reading> readings)
    {
        Dictionary<int, Claim> claims = sheet.Claims.ToDictionary(claim => claim.Span.Start);
        var lines = new LineMap(sheet.Text);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{paint.Bold(SafeText.OneLine(document.Title))}: {readings.Count} readings, {sheet.Claims.Count} claims\n");
        foreach (Reading reading in readings)
        {
            string place = DisplayWidth.Pad(document.PlaceOf(reading.Span.Start, lines), Indent.Length - 1);
            text.Append('\n').Append(paint.Dim(place)).Append(' ').Append(paint.Bold(SafeText.OneLine(reading.SourceText))).Append("  ");
            if (reading.Mention.IsClaim && claims.TryGetValue(reading.Span.Start, out Claim? claim)) AppendClaim(text, claim);
            else text.Append(paint.Dim("no claim: " + CellText.Reason(reading.Mention.Suppression))).Append('\n');
            if (reading.Mention.Row is { } row)
                text.Append(CultureInfo.InvariantCulture, $"{Indent}{paint.Dim("lexicon")} {row.Table}/{row.Id}: {row.Form} = {row.Meaning} ({row.Source})\n");
        }
        return text.ToString();
    }

    private void AppendClaim(StringBuilder text, Claim claim)
    {
        text.Append(paint.Cyan(CellText.Kind(claim.Kind))).Append(CellText.Value(claim) is { Length: > 0 } value ? " " + value : "");
        if (claim is NumericClaim number)
        {
            if (number.Unit is { } unit) text.Append(' ').Append(SafeText.OneLine(unit));
            if (!number.Interval.IsUnbounded && !number.Interval.IsPoint)
                text.Append(CultureInfo.InvariantCulture, $", means {CellText.Approximation(claim)}{(CellText.Approximation(claim).Length > 0 ? " " : "")}{number.Interval}");
        }
        text.Append('\n');
        foreach (SlotReason reason in claim.Explain())
        {
            string slot = DisplayWidth.Pad(CellText.Slot(reason.Slot), 11);
            text.Append(CultureInfo.InvariantCulture, $"{Indent}{paint.Dim(slot)}{SafeText.OneLine(reason.Value ?? "(none)")}  {paint.Dim("← " + reason.Reason)}\n");
        }
    }
}
