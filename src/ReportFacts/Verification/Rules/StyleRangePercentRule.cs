namespace ReportFacts.Verification.Rules;

/// <summary>3-5% should read 3%～5%.</summary>
internal sealed class StyleRangePercentRule() : TextRule("RF1204", "style.range-percent", "百分数范围", Severity.Warning)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOfAny('%', '％'); at >= 0; at = scan.NextAny("%％", at))
        {
            if (!PlainRange.TryReadBack(scan.Text, at, out int start, out decimal first, out decimal second)) continue;
            if (first < second) Report(in scan, start, at + 1, holds: false, "范围的前一个数也要写百分号", "the first number of the range lacks its per cent sign");
        }
    }
}
