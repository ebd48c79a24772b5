using CsCheck;
using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions.Dates;

/// <summary>A random date written in every notation reads back as the same date.</summary>
public class DateRoundTripTests
{
    private const string HanDigits = "〇一二三四五六七八九";

    private static readonly Gen<DateOnly> Days = Gen.Int[1, 402_000].Select(day => new DateOnly(1900, 1, 1).AddDays(day % 73_000));

    private static readonly Func<DateOnly, string>[] Notations =
    [
        d => $"{d.Year}年{d.Month}月{d.Day}日",
        d => $"{d.Year}年{d.Month:00}月{d.Day:00}日",
        d => $"{d.Year} 年 {d.Month} 月 {d.Day} 日",
        d => $"{d.Year}年{d.Month}月{d.Day}号",
        d => $"{d:yyyy-MM-dd}",
        d => $"{d.Year}/{d.Month}/{d.Day}",
        d => $"{d.Year}.{d.Month}.{d.Day}",
        d => FullWidth($"{d.Year}年{d.Month}月{d.Day}日"),
        d => $"{OneByOne(d.Year)}年{Spelt(d.Month)}月{Spelt(d.Day)}日",
        d => $"{OneByOne(d.Year).Replace('〇', '零')}年{Spelt(d.Month)}月{Spelt(d.Day)}日",
        d => $"{OneByOne(d.Year).Replace('〇', '○')}年{Spelt(d.Month)}月{Spelt(d.Day)}日",
    ];

    [Fact]
    public void Days_read_back_in_every_notation() => Gen.Select(Days, OneOf(Notations), Surroundings).Sample((day, notation, around) =>
    {
        string written = notation(day);
        return ReadOnly(around, written) == $"{written}={day:yyyy-MM-dd}";
    });

    [Fact]
    public void Months_read_back() => Gen.Select(Days, Gen.Bool, Surroundings).Sample((day, han, around) =>
    {
        string written = han ? $"{OneByOne(day.Year)}年{Spelt(day.Month)}月" : $"{day.Year}年{day.Month}月";
        return ReadOnly(around, written) == $"{written}={day:yyyy-MM}";
    });

    [Fact]
    public void Ranges_of_days_read_back() => Gen.Select(Days, Days, OneOf("至", "—", "到", "～", "——"), OneOf(Notations)).Sample((first, last, mark, notation) =>
    {
        string written = notation(first) + mark + notation(last);
        return ReadOnly(("截取", "，"), written) == $"{written}={first:yyyy-MM-dd}/{last:yyyy-MM-dd}";
    });

    [Fact]
    public void Ranges_of_years_read_back() => Gen.Select(Gen.Int[1901, 2050], Gen.Int[1, 49], OneOf("至", "—", "-", "～"), Gen.Bool).Sample((first, length, mark, twice) =>
    {
        string written = twice ? $"{first}年{mark}{first + length}年" : $"{first}{mark}{first + length}年";
        return ReadOnly(("在", "，"), written) == $"{written}={first}/{first + length}";
    });

    [Fact]
    public void Lunar_days_agree_with_the_calendar() => Gen.Select(Gen.Int[1901, 2099], Gen.Int[1, 12], Gen.Int[1, 29]).Sample((year, month, day) =>
    {
        var calendar = new System.Globalization.ChineseLunisolarCalendar();
        string name = month switch { 1 => "正", 11 => "冬", 12 => "腊", _ => Spelt(month) };
        string written = $"{year}年农历{name}月{(day <= 10 ? "初" : "")}{Spelt(day)}";
        string read = ReadOnly(("", "，"), written);
        if (!DateTime.TryParse(read[(read.IndexOf('=') + 1)..], out DateTime date)) return false;
        int index = calendar.GetMonth(date), leap = calendar.GetLeapMonth(year);
        return calendar.GetYear(date) == year && calendar.GetDayOfMonth(date) == day && (leap > 0 && index >= leap ? index - 1 : index) == month;
    });

    [Fact]
    public void Month_ends_are_the_last_day() => Days.Sample(day =>
        ReadOnly(("截至", "，"), $"{day.Year}年{day.Month}月底") == $"{day.Year}年{day.Month}月底={day:yyyy-MM}-{DateTime.DaysInMonth(day.Year, day.Month)}");

    private static Gen<(string Before, string Behind)> Surroundings { get; } =
        OneOf(("", ""), ("于", "签署"), ("（", "）"), ("，", "，"), ("工程在", "完工"), ("“", "”"), ("\n", "\n"));

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static string ReadOnly((string Before, string Behind) around, string written) =>
        MentionRow.Read(around.Before + written + around.Behind, null, MentionKind.Date);

    private static string OneByOne(int number) => string.Concat(number.ToString("0000").Select(digit => HanDigits[digit - '0']));

    private static string Spelt(int number) => number switch
    {
        < 10 => HanDigits[number].ToString(),
        _ => (number < 20 ? "" : HanDigits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : HanDigits[number % 10].ToString()),
    };

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));
}
