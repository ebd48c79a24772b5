using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>A year with its century and decade: 1985年，20世纪80年代.</summary>
internal sealed class DateCenturyRule() : TextRule("RF908", "date.century", "世纪年代", Severity.Error)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf("世纪"); at >= 0; at = scan.Next("世纪", at))
        {
            int start = at;
            if (!Digits.TryReadBack(scan.Text, ref start, 2, out int century)) continue;
            int position = at + 2;
            if (!Digits.TryRead(scan.Text, ref position, 2, out int decade) || decade % 10 != 0 || !scan.Text[position..].StartsWith("年代")) continue;
            if (start < 2 || scan.At(start - 1) is not ('，' or '（' or '(' or '、') || scan.At(start - 2) != '年') continue;
            int yearStart = start - 2;
            if (!Digits.TryReadBack(scan.Text, ref yearStart, 4, out int year) || start - 2 - yearStart != 4) continue;
            bool holds = year / 10 * 10 == (century - 1) * 100 + decade;
            string right = $"{year / 100 + 1}世纪{year % 100 / 10 * 10}年代";
            Report(in scan, yearStart, position + 2, holds, holds ? "世纪年代相符" : $"{year}年属于{right}", holds ? "century and decade fit" : $"{year} belongs to {right}");
        }
    }
}
