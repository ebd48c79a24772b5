using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Days of the lunar calendar: 农历正月十五, 腊月廿三, 八月初三. They have a value when the year is known.</summary>
internal static class LunarReader
{
    /// <summary>Whether a lunar day can begin with this character, numerals left aside.</summary>
    public static bool CanStartWith(char c) => c is '农' or '阴' or '旧' or '夏' or '闰' or '閏' or '正' or '冬' or '腊' or '臘';

    /// <summary>Reads such a day at <paramref name="position"/>, in the given year or, when that is 0, in the year of the reference date.</summary>
    public static bool TryReadDay(in ScanContext context, int position, int year, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        bool named = CanStartWith(At(text, position)) && (Has(text, position, "农历") || Has(text, position, "阴历") || Has(text, position, "旧历") || Has(text, position, "夏历"));
        int at = named ? position + 2 : position;
        bool leap = At(text, at) is '闰' or '閏';
        if (leap) at++;
        if (!TryReadMonth(text, at, out int month, out int behind, out bool lunarName)) return false;
        if (!TryReadDayOfMonth(text, behind, named || lunarName, out int day, out int end)) return false;
        part.End = end;
        part.Top = DateUnit.Month;
        part.Finest = DateUnit.Day;
        part.Traits = MentionTraits.Lunar;
        if (year == 0 && context.ReferenceDate is { } reference) year = reference.Year;
        else if (year == 0) part.Traits |= MentionTraits.Relative;
        if (LunarYear.TryConvert(year, month, day, leap, out DatePoint point)) part.Date = new(point);
        return true;
    }

    // 正月, 冬月 and 腊月 are lunar by name; 八月 needs 农历 before it or 初三 behind it.
    private static bool TryReadMonth(ReadOnlySpan<char> text, int at, out int month, out int behind, out bool lunarName)
    {
        month = At(text, at) switch
        {
            '正' => 1,
            '冬' => 11,
            '腊' or '臘' => 12,
            _ => 0,
        };
        lunarName = month > 0;
        behind = at + 1;
        if (!lunarName)
        {
            if (!CalendarNumber.TryRead(text, at, out CalendarNumber number) || !number.IsHan || number.Value is < 1 or > 12) return false;
            month = number.Value;
            behind = number.End;
        }
        return At(text, behind++) == '月';
    }

    private static bool TryReadDayOfMonth(ReadOnlySpan<char> text, int at, bool lunar, out int day, out int end)
    {
        day = end = 0;
        bool first = At(text, at) == '初';
        bool twenties = NumeralCharacters.Tens(At(text, at)) > 0;
        if (!first && !lunar && !twenties) return false;
        if (!CalendarNumber.TryRead(text, first ? at + 1 : at, out CalendarNumber number) || number.Value is < 1 or > 30) return false;
        if (first && number.Value > 10) return false;
        bool spelt = At(text, number.End) == '日';
        if (twenties && spelt && !lunar) return false; // 三月廿八日 is how old papers write the common calendar
        day = number.Value;
        end = spelt ? number.End + 1 : number.End;
        return true;
    }
}
