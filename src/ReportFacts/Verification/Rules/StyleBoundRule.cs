using ReportFacts.Claims;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>超过30家以上, 至少九成以上: the bound is said twice.</summary>
internal sealed class StyleBoundRule() : ClaimTextRule("RF1203", "style.bound", "界限重复", Severity.Warning)
{
    private static readonly WordSet Above = new(["超过", "超过了", "超", "逾", "至少", "至少有", "不低于", "不少于", "高于", "多于", "最少"]);
    private static readonly WordSet Below = new(["低于", "少于", "不超过", "至多", "最多", "不足", "不到", "不多于", "不高于"]);
    private static readonly WordSet OrMore = new(["以上"]);
    private static readonly WordSet OrLess = new(["以下", "以内"]);

    protected override void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int word = Above.AtEnd(before);
        int lower = Below.AtEnd(before);
        if (lower > word) word = 0;
        int up = OrMore.AtStart(after), down = OrLess.AtStart(after);
        bool twice = (word > 0 && up > 0) || (lower > 0 && word == 0 && down > 0);
        if (!twice || before.EndsWith("赶超") || record.Kind == Mentions.MentionKind.Rank) return;
        Report(in scan, record.Start - Math.Max(word, lower), record.End + 2, holds: false, "界限词重复，留一个即可", "the bound is said twice; keep one");
    }
}
