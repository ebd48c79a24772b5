using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Rules;

/// <summary>Percentages of one list have the same number of decimals: 5.0%、6.3%、7.1%. Digits that are missing must not be invented, so only the list is pointed at.</summary>
internal sealed class StyleDecimalsRule() : TextRule("RF1213", "style.decimals", "小数位", Severity.Info, isDefault: false)
{
    private const int ShortestList = 3;

    public override void Find(in TextScan scan)
    {
        ClaimRecord[] records = scan.Store.Records;
        for (int first = 0; first + ShortestList <= records.Length; first++)
        {
            int last = first;
            bool differ = false;
            while (last + 1 < records.Length && IsRate(in records[last]) && IsRate(in records[last + 1]) && IsListMark(scan.Text[records[last].End..records[last + 1].Start]))
            {
                last++;
                differ |= records[last].Exponent != records[first].Exponent;
            }
            if (last - first + 1 < ShortestList) continue;
            if (differ) Report(in scan, records[first].Start, records[last].End, holds: false, "同一列百分数的小数位数不一致", "percentages of one list have different numbers of decimals");
            first = last;
        }
    }

    private static bool IsRate(in ClaimRecord record) => record.Kind == MentionKind.Percentage && record.Approximation == Approximation.Exact && record.Exponent <= 0 && record.Number is not (0 or 100) && record.Unit == "%";

    private static bool IsListMark(ReadOnlySpan<char> gap) => gap is "、" or "，" or "和" or "及" or "以及" or "与";
}
