using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Named spans of years: “十四五”, 十五五.</summary>
internal static class PlanPeriodReader
{
    /// <summary>Reads such a span at <paramref name="position"/>.</summary>
    public static bool TryRead(in ScanContext context, int position, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        LexiconTable<YearSpanEntry> periods = context.Lexicon.Dates.Periods;
        if (!periods.CanStartWith(text[position]) || !periods.TryMatch(context.From(position), out YearSpanEntry? period, out int length)) return false;
        int end = position + length;
        bool closed = At(text, end) is '”' or '"' or '」' or '’';
        if (period.NeedsQuotes && !(closed && At(text, position - 1) is '“' or '"' or '「' or '‘') && !IsNamed(in context, end)) return false;
        if (period.NeedsQuotes && closed && !IsNamed(in context, end + 1)) return false;
        if (!closed && CalendarNumber.TryRead(text, end, out _)) return false;
        part = DatePart.Period(new DatePoint(period.First), new DatePoint(period.Last), DateUnit.Year, end);
        return true;
    }

    private static bool IsNamed(in ScanContext context, int end) => context.Lexicon.Dates.Cues.Plans.StandAt(context.Text, end);
}
