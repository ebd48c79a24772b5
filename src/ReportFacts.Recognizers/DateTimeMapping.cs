using System.Globalization;
using Microsoft.Recognizers.Text;
using ReportFacts.Mentions;

namespace ReportFacts.Recognizers;

/// <summary>Turns date-times and durations into mentions.</summary>
internal static class DateTimeMapping
{
    /// <summary>Maps a result; <see langword="null"/> for what reports don't claim (每周一).</summary>
    public static Mention? Map(ModelResult result, bool hasReference)
    {
        string type = result.TypeName[(result.TypeName.IndexOf('.', StringComparison.Ordinal) + 1)..];
        Dictionary<string, string>? values = Values(result);
        string timex = values?.GetValueOrDefault("timex") ?? "";
        var mention = new Mention { Span = UnitMapping.SpanOf(result), Kind = MentionKind.Date };
        switch (type)
        {
            case "date" or "datetime":
                return Dated(mention, Timex.Point(timex), timex, result.Text, hasReference, type == "datetime");
            case "daterange" or "datetimerange":
                return Dated(mention, values is null ? default : Timex.Period(timex, values, result.Text), timex, result.Text, hasReference, type == "datetimerange");
            case "time" or "timerange":
                return mention with { Traits = MentionTraits.TimeOfDay };
            case "duration":
                return Timex.Duration(timex) is var (value, unit)
                    ? mention with { Kind = MentionKind.Duration, Value = value, UpperValue = value, Unit = unit }
                    : null;
            default:
                return null;
        }
    }

    private static Mention Dated(Mention mention, ReportDate date, string timex, string text, bool hasReference, bool hasTime)
    {
        MentionTraits traits = hasTime ? MentionTraits.TimeOfDay : MentionTraits.None;
        int year = date.Start.Year;
        bool relative = date.IsUnknown || (year != 0 && !text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        if (relative && timex.Length > 0) traits |= MentionTraits.Relative;
        return mention with { Traits = traits, Date = relative && !hasReference ? default : date };
    }

    // Several readings (this or next Friday) leave only what all of them share, which is in the timex of the first.
    private static Dictionary<string, string>? Values(ModelResult result) =>
        result.Resolution is { } resolution && resolution.TryGetValue("values", out object? values) && values is List<Dictionary<string, string>> { Count: > 0 } list
            ? list[0]
            : null;
}
