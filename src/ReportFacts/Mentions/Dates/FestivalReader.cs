using ReportFacts.Lexicon;

namespace ReportFacts.Mentions.Dates;

/// <summary>Festivals behind a year: 2021年春节. Without a year, or when the days around it are meant (春节期间), they are no date.</summary>
internal static class FestivalReader
{
    /// <summary>Reads a festival at <paramref name="position"/>.</summary>
    public static bool TryRead(in ScanContext context, int position, int year, out DatePart part)
    {
        part = default;
        if (year <= 0 || !context.Lexicon.Dates.Festivals.TryMatch(context.From(position), out FestivalEntry? festival, out int length)) return false;
        int end = position + length;
        if (context.Lexicon.Dates.Cues.FestivalDays.StandAt(context.Text, end)) return false;
        DatePoint point;
        if (!festival.IsLunar) point = new((short)year, festival.Month, festival.Day);
        else if (!LunarYear.TryConvert(year, festival.Month, festival.Day, leap: false, out point)) return false;
        part = DatePart.Point(point.Year, point.Month, point.Day, DateUnit.Day, end);
        if (festival.IsLunar) part.Traits = MentionTraits.Lunar;
        return true;
    }
}
