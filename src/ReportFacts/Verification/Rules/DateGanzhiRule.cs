using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>A year with its name in the sixty-year cycle or its animal: 2026年（丙午马年）.</summary>
internal sealed class DateGanzhiRule() : TextRule("RF903", "date.ganzhi", "干支生肖", Severity.Error)
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸", Branches = "子丑寅卯辰巳午未申酉戌亥", Animals = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('年'); at >= 0; at = scan.Next('年', at))
        {
            int start = at;
            if (!Digits.TryReadBack(scan.Text, ref start, 4, out int year) || at - start != 4 || year < 4) continue;
            if (!TryReadName(scan.Text, at + 1, out int stem, out int branch, out int animal, out int end)) continue;
            int cycle = year - 4;
            bool holds = (stem < 0 || (stem == cycle % 10 && branch == cycle % 12)) && (animal < 0 || animal == cycle % 12);
            string name = $"{Stems[cycle % 10]}{Branches[cycle % 12]}{Animals[cycle % 12]}年";
            Report(in scan, start, end, holds, holds ? "干支生肖相符" : $"这一年是{name}", holds ? "the year's name fits" : $"that year is {name}");
        }
    }

    // （丙午马年）, （农历丙午年）, 是马年: the name ends in 年.
    private static bool TryReadName(ReadOnlySpan<char> text, int from, out int stem, out int branch, out int animal, out int end)
    {
        (stem, branch, animal, end) = (-1, -1, -1, from);
        int at = from;
        while (at < text.Length && at - from < 4 && text[at] is '（' or '(' or '是' or '为' or '农' or '历' or '，') at++;
        if (at == from) return false;
        if (at + 1 < text.Length && (stem = Stems.IndexOf(text[at])) >= 0)
        {
            branch = Branches.IndexOf(text[at + 1]);
            if (branch < 0) return false;
            at += 2;
        }
        if (at < text.Length && (animal = Animals.IndexOf(text[at])) >= 0) at++;
        end = at + 1;
        return (stem >= 0 || animal >= 0) && at < text.Length && text[at] == '年';
    }
}
