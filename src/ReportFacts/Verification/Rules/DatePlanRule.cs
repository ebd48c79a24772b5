using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>A five-year plan with its years in brackets: “十四五”时期（2021—2025年）.</summary>
internal sealed class DatePlanRule() : TextRule("RF906", "date.plan", "规划期", Severity.Error)
{
    private static readonly (string Name, int First)[] Plans =
        [("十六五", 2031), ("十五五", 2026), ("十四五", 2021), ("十三五", 2016), ("十二五", 2011), ("十一五", 2006), ("十五", 2001), ("九五", 1996), ("八五", 1991)];

    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('五'); at >= 0; at = scan.Next('五', at))
        {
            if (scan.At(at + 1) == '五') continue; // 十五 within 十五五
            ReadOnlySpan<char> upTo = scan.Text[..(at + 1)];
            foreach ((string name, int year) in Plans)
            {
                if (!upTo.EndsWith(name, StringComparison.Ordinal)) continue;
                Check(in scan, at + 1 - name.Length, at + 1, name, year);
                break;
            }
        }
    }

    private void Check(in TextScan scan, int start, int end, string name, int year)
    {
        ReadOnlySpan<char> rest = scan.Text[end..Math.Min(scan.Text.Length, end + 24)];
        int bracket = rest.IndexOfAny('（', '(');
        if (bracket is < 0 or > 6 || rest[..bracket].IndexOfAnyExcept("”\"时期间规划计五年") >= 0) return;
        int position = end + bracket + 1;
        if (!Digits.TryRead(scan.Text, ref position, 4, out int first) || first < 1900) return;
        if (scan.At(position) == '年') position++;
        int mark = position;
        while (position - mark < 2 && scan.At(position) is '-' or '—' or '–' or '～' or '~' or '至' or '到' or '－') position++;
        if (position == mark || !Digits.TryRead(scan.Text, ref position, 4, out int last) || last < 1900) return;
        bool holds = first == year && last == year + 4;
        Report(in scan, start, position, holds, holds ? "年份与规划期相符" : $"“{name}”是{year}—{year + 4}年", holds ? "the years fit the plan" : $"that plan runs from {year} to {year + 4}");
    }
}
