using System.Globalization;
using ReportFacts.Text;
using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>A date with its day of the week: 2026年3月5日（星期四）. Without a year there is nothing to check.</summary>
internal sealed class DateWeekdayRule() : TextRule("RF902", "date.weekday", "星期", Severity.Error)
{
    private const string Weekdays = "日一二三四五六";

    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('月'); at >= 0; at = scan.Next('月', at))
        {
            if (!WrittenDate.TryReadAtMonth(scan.Text, at, out WrittenDate date) || date.Day == 0 || !date.Exists) continue;
            if (!TryReadWeekday(scan.Text, date.End, out int weekday, out int end)) continue;
            if (date.Year is < 1 or > 9999)
            {
                scan.Add(this, TextSpan.FromBounds(date.Start, end), CheckStatus.NotAssessable, "没有年份，星期未作判断", "the weekday was not judged: no year is given");
                continue;
            }
            int actual = (int)new DateOnly(date.Year, date.Month, date.Day).DayOfWeek;
            string en = new DateOnly(date.Year, date.Month, date.Day).DayOfWeek.ToString();
            bool holds = actual == weekday;
            Report(in scan, date.Start, end, holds, holds ? "星期相符" : string.Create(CultureInfo.InvariantCulture, $"这一天是星期{Weekdays[actual]}"), holds ? "the weekday fits" : $"that day is a {en}");
        }
    }

    private static bool TryReadWeekday(ReadOnlySpan<char> text, int from, out int weekday, out int end)
    {
        weekday = -1;
        end = from;
        ReadOnlySpan<char> rest = text[from..Math.Min(text.Length, from + 8)];
        int skipped = rest.IndexOfAnyExcept("（(，,、 ");
        if (skipped is < 0 or > 2) return false;
        rest = rest[skipped..];
        int word = rest.StartsWith("星期") || rest.StartsWith("礼拜") ? 2 : rest.StartsWith("周") ? 1 : 0;
        if (word == 0 || rest.Length <= word) return false;
        if (rest[word] == '\n' && rest.Length > word + 1) word++; // a line may break within the word
        char day = rest[word] == '天' ? '日' : rest[word];
        weekday = Weekdays.IndexOf(day, StringComparison.Ordinal);
        end = from + skipped + word + 1;
        return weekday >= 0 && !(rest[0] == '周' && rest.Length > word + 1 && rest[word + 1] is '年' or '岁' or '个');
    }
}
