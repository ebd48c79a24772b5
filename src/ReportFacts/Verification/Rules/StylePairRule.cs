namespace ReportFacts.Verification.Rules;

/// <summary>俩个 should read 两个 or 俩: 俩 holds its classifier already.</summary>
internal sealed class StylePairRule() : TextRule("RF1210", "style.er-liang", "俩仨", Severity.Info, isDefault: false)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOfAny('俩', '仨'); at >= 0; at = scan.NextAny("俩仨", at))
        {
            if (scan.At(at + 1) is '个') Report(in scan, at, at + 2, holds: false, "“俩”“仨”后不用“个”", "俩 and 仨 take no 个");
        }
    }
}
