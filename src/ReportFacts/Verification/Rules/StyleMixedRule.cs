namespace ReportFacts.Verification.Rules;

/// <summary>3千多人 should read 3000多人. Units that begin with 千 or 百 (千瓦, 百分点) are left alone.</summary>
internal sealed class StyleMixedRule() : TextRule("RF1208", "style.mixed", "混写", Severity.Warning)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOfAny('千', '百'); at >= 0; at = scan.NextAny("千百", at))
        {
            if (!char.IsAsciiDigit(scan.At(at - 1)) || char.IsAsciiDigit(scan.At(at - 2)) || scan.At(at - 2) is '.' or '万' or '亿' or '第') continue;
            bool tail = scan.At(at + 1) is '多' or '余' or '零' or '几' && scan.At(at + 2) is not '万';
            bool counted = scan.At(at + 1) is '人' or '元' or '名' or '户' or '件' or '亩' or '吨' or '株' or '棵';
            if (tail || counted) Report(in scan, at - 1, at + 1, holds: false, "阿拉伯数字与“千”“百”不要混写", "digits are not mixed with 千 or 百");
        }
    }
}
