namespace ReportFacts.Verification.Rules;

/// <summary>.5% should read 0.5%.</summary>
internal sealed class StyleLeadingZeroRule() : TextRule("RF1212", "style.leading-zero", "小数点前缺零", Severity.Warning)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('.'); at >= 0; at = scan.Next('.', at))
        {
            char before = scan.At(at - 1);
            if (at > 0 && (before < '\u2E80' && !char.IsWhiteSpace(before))) continue;
            int end = at + 1;
            while (char.IsAsciiDigit(scan.At(end))) end++;
            if (end > at + 1 && end - at <= 5 && scan.At(end) is '%' or '％' or '倍' or '个' or '元' or '万' or '亿' or '米' or '公' or '吨')
                Report(in scan, at, end, holds: false, "小数点前的0不能省略", "the zero before the decimal point is missing");
        }
    }
}
