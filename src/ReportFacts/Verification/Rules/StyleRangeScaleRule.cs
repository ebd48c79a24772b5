namespace ReportFacts.Verification.Rules;

/// <summary>3-5万元 should read 3万～5万元, since 3 might be meant; 3000—1万元 is clear.</summary>
internal sealed class StyleRangeScaleRule() : TextRule("RF1205", "style.range-scale", "数量范围", Severity.Warning)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOfAny('万', '亿'); at >= 0; at = scan.NextAny("万亿", at))
        {
            if (!PlainRange.TryReadBack(scan.Text, at, out int start, out decimal first, out decimal second)) continue;
            if (first < second && first < 1000) Report(in scan, start, at + 1, holds: false, "范围的前一个数也要写“万”“亿”", "the first number of the range lacks its scale word");
        }
    }
}
