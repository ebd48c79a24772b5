namespace ReportFacts.Verification.Rules;

/// <summary>2亿3千4百万 should read 2.34亿.</summary>
internal sealed class StyleBigNumberRule() : TextRule("RF1215", "style.big-number", "大数写法", Severity.Warning)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('亿'); at >= 0; at = scan.Next('亿', at))
        {
            int end = at + 1;
            if (!char.IsAsciiDigit(scan.At(at - 1)) || !char.IsAsciiDigit(scan.At(end))) continue;
            while (char.IsAsciiDigit(scan.At(end))) end++;
            if (scan.At(end) is not ('千' or '百')) continue;
            int start = at;
            while (start > 0 && char.IsAsciiDigit(scan.At(start - 1))) start--;
            Report(in scan, start, end + 1, holds: false, "大数应以“万”“亿”为单位写成一个数", "a large number is written as one number with 万 or 亿");
        }
    }
}
