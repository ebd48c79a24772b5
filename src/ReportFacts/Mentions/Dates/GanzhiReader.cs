using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Years of the sexagenary cycle: 庚子年, 丙午马年.</summary>
internal static class GanzhiReader
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Animals = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

    // Without a reference date the cycle that most texts in circulation were written in.
    private const int CurrentCycle = 1984;

    /// <summary>Reads such a year and what stands behind it.</summary>
    public static bool TryRead(in ScanContext context, int position, out DatePart part)
    {
        ReadOnlySpan<char> text = context.Text;
        part = default;
        int stem = Stems.IndexOf(At(text, position), StringComparison.Ordinal);
        if (stem < 0) return false;
        int branch = Branches.IndexOf(At(text, position + 1), StringComparison.Ordinal);
        if (branch < 0 || (stem - branch) % 2 != 0) return false;
        int unit = Animals.Contains(At(text, position + 2), StringComparison.Ordinal) ? position + 3 : position + 2;
        if (At(text, unit) != '年') return false;
        int first = FirstYear(in context, position, unit + 1, out bool certain);
        int place = ((stem * 6) - (branch * 5) + 60) % 60; // 0 is 甲子, as in the year 4
        int year = first + ((place - ((first - 4) % 60) + 60) % 60);
        part = YearReader.ReadBehind(in context, unit + 1, year);
        part.Traits |= MentionTraits.Lunar | (certain ? MentionTraits.None : MentionTraits.Ambiguous);
        return true;
    }

    // The first of the sixty years to choose from: around a year just before or in the bracket (2026年（丙午马年）, 甲午年（1954年）), else mostly before the reference date.
    private static int FirstYear(in ScanContext context, int position, int behind, out bool certain)
    {
        ReadOnlySpan<char> text = context.Text;
        certain = true;
        int bracket = position - 1;
        if (Has(text, bracket - 1, "农历")) bracket -= 2;
        if (bracket >= 5 && text[bracket] is '（' or '(' && At(text, bracket - 1) == '年'
            && CalendarNumber.TryRead(text, bracket - 5, out CalendarNumber year) && year is { Digits: 4, Value: > 1000 })
            return year.Value - 30;
        if (At(text, behind) is '（' or '(' && CalendarNumber.TryRead(text, behind + 1, out year) && year is { Digits: 4, Value: > 1000 })
            return year.Value - 30;
        certain = false;
        return context.ReferenceDate is { Year: > 100 } reference ? reference.Year - 58 : CurrentCycle;
    }
}
