using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>98年底 should read 1998年底. Only where a month, 初, 底 or 末 shows that a year is meant.</summary>
internal sealed class StyleYearRule() : TextRule("RF1207", "style.year", "年份简写", Severity.Warning)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('年'); at >= 0; at = scan.Next('年', at))
        {
            int start = at;
            if (!Digits.TryReadBack(scan.Text, ref start, 2, out int year) || at - start != 2 || year < 50) continue;
            char before = scan.At(start - 1);
            bool begins = start == 0 || "，。；（“、于在自从到至\n".Contains(before);
            bool shown = scan.At(at + 1) is '初' or '底' or '末' || (char.IsAsciiDigit(scan.At(at + 1)) && (scan.At(at + 2) == '月' || scan.At(at + 3) == '月'));
            if (begins && shown) Report(in scan, start, at + 1, holds: false, "年份应写四位数字", "a year is written with four digits");
        }
    }
}
