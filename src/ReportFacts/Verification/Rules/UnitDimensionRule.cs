using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>面积3.5万米: the noun right before the number names another dimension than its unit.</summary>
internal sealed class UnitDimensionRule() : ClaimTextRule("RF803", "unit.dimension", "量纲", Severity.Warning)
{
    private static readonly (string Noun, string[] Wrong)[] Dimensions =
    [
        ("面积", ["米", "公里", "千米", "吨", "立方米", "公斤", "千瓦"]),
        ("里程", ["平方米", "亩", "吨", "公顷", "平方公里", "立方米", "千瓦"]),
        ("长度", ["平方米", "亩", "吨", "公顷", "平方公里", "立方米"]),
        ("全长", ["平方米", "亩", "吨", "公顷", "平方公里", "立方米"]),
        ("重量", ["米", "公里", "平方米", "亩", "公顷", "平方公里"]),
        ("总重", ["米", "公里", "平方米", "亩", "公顷", "平方公里"]),
        ("库容", ["米", "公里", "平方米", "亩", "公顷", "平方公里", "吨"]),
        ("发电量", ["千瓦", "兆瓦", "吨", "米"]),
        ("用电量", ["千瓦", "兆瓦", "吨", "米"]),
        ("装机容量", ["千瓦时", "度", "吨", "米"]),
        ("高度", ["平方米", "亩", "吨", "公顷"]),
    ];

    private static readonly WordSet Nouns = new(Dimensions.Select(dimension => dimension.Noun));

    protected override void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (record.Kind is not (MentionKind.Measurement or MentionKind.Count) || record.Exponent < -6) return;
        ReadOnlySpan<char> label = new GapReader(before).SkipLast(scan.Words.BeforeNumber).Rest;
        if (Nouns.AtEnd(label) == 0) return;
        foreach ((string noun, string[] wrong) in Dimensions)
        {
            if (!label.EndsWith(noun, StringComparison.Ordinal)) continue;
            Mention mention = scan.Store.MentionOf(in record);
            ReadOnlySpan<char> unit = UnitFamily.Unit(scan.Text, in mention);
            if (mention.PerUnit is null && Array.IndexOf(wrong, unit.ToString()) >= 0)
                Report(in scan, record.Start, record.End, holds: false, $"“{noun}”与单位“{unit}”不符", $"the unit {unit} does not measure {noun}");
            return;
        }
    }
}
