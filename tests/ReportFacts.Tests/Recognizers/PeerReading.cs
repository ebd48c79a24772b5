using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using ReportFacts.Mentions;
using ReportFacts.Recognizers;
using ReportFacts.Text;

namespace ReportFacts.Tests.Recognizers;

/// <summary>One thing that Microsoft.Recognizers.Text finds in a Chinese text: a number, a percentage, money, a date or a length of time.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Value">Its value as text: a decimal number or an EDTF date; empty when it has none.</param>
internal readonly record struct PeerReading(TextSpan Span, string Kind, string Value)
{
    private static readonly RecognizersTextRecognizer Dates = new();

    /// <summary>All readings in order; of overlapping ones only the longest.</summary>
    public static List<PeerReading> Read(string text)
    {
        var all = new List<PeerReading>();
        Add(all, "number", NumberRecognizer.RecognizeNumber(text, Culture.Chinese));
        Add(all, "percentage", NumberRecognizer.RecognizePercentage(text, Culture.Chinese));
        Add(all, "money", NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.Chinese));
        var mentions = new List<Mention>();
        Dates.Recognize(text, null, [], mentions);
        foreach (Mention mention in mentions.Where(mention => mention.Kind is MentionKind.Date or MentionKind.Duration))
            all.Add(new(mention.Span, mention.Kind == MentionKind.Date ? "date" : "duration", mention.Kind == MentionKind.Date ? mention.Date.ToString() : Shown(mention.Value)));
        var kept = new List<PeerReading>();
        foreach (PeerReading reading in all.OrderByDescending(reading => reading.Span.Length))
        {
            if (!kept.Exists(other => other.Span.Overlaps(reading.Span))) kept.Add(reading);
        }
        kept.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return kept;
    }

    /// <summary>A decimal as both sides show it.</summary>
    public static string Shown(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static void Add(List<PeerReading> all, string kind, List<ModelResult> results)
    {
        foreach (ModelResult result in results)
        {
            string written = (result.Resolution is { } resolution && resolution.TryGetValue("value", out object? value) ? value as string : null)?.TrimEnd('%') ?? "";
            string shown = decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? Shown(number) : written;
            all.Add(new(new TextSpan(result.Start, result.End - result.Start + 1), kind, shown));
        }
    }
}
