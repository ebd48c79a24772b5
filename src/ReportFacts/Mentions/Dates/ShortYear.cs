using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Tells the number of a year from a number of years: 2015年 dates, 15年 and 2000年历史 last; 98年底 dates again.</summary>
internal static class ShortYear
{
    /// <summary>Reads the year that a number before 年 names; false when it is a length of time.</summary>
    public static bool TryRead(in ScanContext context, in CalendarNumber number, int unit, out int year, out MentionTraits traits)
    {
        ReadOnlySpan<char> text = context.Text;
        TimeCues cues = context.Lexicon.Dates.Cues;
        traits = MentionTraits.None;
        year = number.Value;
        int start = number.End - number.Digits;
        if (EndsBefore(text, start, "公元前"))
        {
            year = -year;
            return year < 0;
        }
        if (number.Digits == 4) return year is >= 1000 and <= 2999 && !IsLength(cues, text, start, unit, year);
        if (EndsBefore(text, start, "公元")) return number.Digits is > 0 and < 4 && year > 0;
        if (number.Digits != 2) return false;
        bool adjacent = number.IsHan && year / 10 + 1 == year % 10; // 七八年 may be seven or eight years
        if (!IsClear(cues, text, start, unit + 1, number, adjacent)) return false;
        traits = MentionTraits.Ambiguous;
        year = Full(year);
        return true;
    }

    /// <summary>The year that two digits stand for: 1930 to 2029.</summary>
    public static int Full(int year) => year + (year < 30 ? 2000 : 1900);

    // 2000年历史, 1000年前的城墙, 近2000年: round thousands, said of how long.
    private static bool IsLength(TimeCues cues, ReadOnlySpan<char> text, int start, int unit, int year) =>
        year % 500 == 0 && (cues.YearsLong.StandAt(text, unit + 1) || cues.YearsAbout.StandBefore(text, start));

    // A two-digit year is clear by a leading zero, by what follows (a month, 底, 版) or by a word that leads to a date.
    private static bool IsClear(TimeCues cues, ReadOnlySpan<char> text, int start, int behind, in CalendarNumber number, bool adjacent)
    {
        if (At(text, behind) is '级' or '期' or '制' or '龄') return false;
        if (At(text, start - 1) is '\'' or '’' or '＇') return true;
        if (CalendarNumber.TryRead(text, behind, out CalendarNumber month) && At(text, month.End) == '月') return true;
        if (number.Value < 10 && number.Digits == 2) return !Has(text, behind, "多");
        if (number.Value < 50) return !number.IsHan && number.Value < 30 && At(text, behind) is '底' or '末' && At(text, start - 1) is not ('第' or '满' or '近');
        if (cues.Named.StandAt(text, behind)) return true;
        if (number.IsHan) return !adjacent;
        return At(text, start - 1) is '自' or '从' or '到' or '在' or '于' or '《' && !Has(text, behind, "时间") && At(text, behind) is not ('内' or '里');
    }
}
