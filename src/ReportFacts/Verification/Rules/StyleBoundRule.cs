using ReportFacts.Claims;

namespace ReportFacts.Verification.Rules;

/// <summary>超过30家以上, 至少九成以上: the bound is said twice.</summary>
internal sealed class StyleBoundRule() : ClaimTextRule("RF1203", "style.bound", "界限重复", Severity.Warning)
{
    protected override void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int word = EndsIn(before, ["超过", "超过了", "超", "逾", "至少", "至少有", "不低于", "不少于", "高于", "多于", "最少"]);
        int lower = EndsIn(before, ["低于", "少于", "不超过", "至多", "最多", "不足", "不到", "不多于", "不高于"]);
        if (lower > word) word = 0;
        int up = StartsIn(after, ["以上"]), down = StartsIn(after, ["以下", "以内"]);
        bool twice = (word > 0 && up > 0) || (lower > 0 && word == 0 && down > 0);
        if (!twice || before.EndsWith("赶超") || record.Kind == Mentions.MentionKind.Rank) return;
        Report(in scan, record.Start - Math.Max(word, lower), record.End + 2, holds: false, "界限词重复，留一个即可", "the bound is said twice; keep one");
    }
}
