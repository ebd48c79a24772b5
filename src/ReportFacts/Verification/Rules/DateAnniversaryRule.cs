using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>An anniversary of a well-known event against the year it is said to fall in: 2026年是建党105周年.</summary>
internal sealed class DateAnniversaryRule() : TextRule("RF907", "date.anniversary", "周年", Severity.Warning)
{
    private const int LongestSentencePart = 24;

    private static readonly (string Name, int Year)[] Events =
    [
        ("中国共产党成立", 1921), ("建党", 1921), ("中国共产党建党", 1921), ("新中国成立", 1949), ("中华人民共和国成立", 1949), ("建国", 1949), ("建军", 1927),
        ("解放军建军", 1927), ("改革开放", 1978), ("抗战胜利", 1945), ("抗日战争胜利", 1945), ("红军长征胜利", 1936), ("长征胜利", 1936), ("五四运动", 1919),
        ("香港回归", 1997), ("香港回归祖国", 1997), ("澳门回归", 1999), ("澳门回归祖国", 1999), ("辛亥革命", 1911),
    ];

    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf("周年"); at >= 0; at = scan.Next("周年", at))
        {
            int start = at;
            if (!Digits.TryReadBack(scan.Text, ref start, 3, out int years)) continue;
            foreach ((string name, int founded) in Events)
            {
                if (!scan.Text[..start].EndsWith(name, StringComparison.Ordinal)) continue;
                Check(in scan, start - name.Length, at + 2, founded, years);
                break;
            }
        }
    }

    private void Check(in TextScan scan, int start, int end, int founded, int years)
    {
        int from = Math.Max(0, start - LongestSentencePart);
        ReadOnlySpan<char> before = scan.Text[from..start];
        int stop = before.LastIndexOfAny("。；！？\n");
        int sign = before.LastIndexOf('年');
        if (sign < 0 || sign < stop) return;
        int position = from + sign;
        int yearStart = position;
        if (!Digits.TryReadBack(scan.Text, ref yearStart, 4, out int year) || position - yearStart != 4) return;
        bool holds = year - founded == years;
        Report(in scan, yearStart, end, holds, holds ? "周年数相符" : $"{year} − {founded} = {year - founded} ≠ {years}", holds ? "the anniversary fits" : $"{year} − {founded} = {year - founded} ≠ {years}");
    }
}
