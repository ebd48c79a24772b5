using ReportFacts.Claims;

namespace ReportFacts.Tests.Claims;

/// <summary>The relations that the words of a sentence state.</summary>
public sealed class ClaimGroupTests
{
    [Theory]
    [InlineData("打掉犯罪团伙42个，其中涉黑团伙6个、涉恶团伙11个。", "Parts 42个 其中: 6个 11个")]
    [InlineData("城市投资36亿元、农村投资13亿元，合计49亿元。", "Total 49亿元 合计: 36亿元 13亿元")]
    [InlineData("产值、税收分别增长5.1%和6.2%。", "Respectively - 分别: 5.1%/产值 6.2%/税收")]
    [InlineData("受理案件90件，审结80件，分别上升5%和6%。", "Respectively - 分别: 5%/90件 6%/80件")]
    [InlineData("组成部门从40个减少到29个。", "FromTo - 减少到: 40个 29个")]
    [InlineData("研发投入18亿元，占营业收入124亿元的14.5%。", "Share 14.5% 占: 18亿元/研发投入 124亿元/营业收入124亿元")]
    [InlineData("设卡检查、数据筛查、溯源追踪3项任务全面完成。", "Enumeration 3项 -: /设卡检查 /数据筛查 /溯源追踪")]
    [InlineData("侦办“3·21”专案。“3·21”专案已移送起诉。", "SameEntity - -: 3·21 3·21")]
    public void Groups_are_recorded(string sentence, string expected)
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(sentence);
        string Text(int claim) => claim < 0 ? "" : facts.Claims[claim].Text;
        ClaimGroup group = Assert.Single(facts.Store.Groups);
        string actual = $"{group.Kind} {(group.Whole < 0 ? "-" : Text(group.Whole))} {facts.Store.Slot(group.Cue) ?? "-"}:";
        foreach (GroupMember member in facts.Store.MembersOf(in group))
            actual += $" {Text(member.Claim)}{(facts.Store.Slot(member.Words) is { } words ? "/" + words : "")}";
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Reasons_say_why_a_slot_was_filled()
    {
        Claim claim = ReportAnalyzer.Default.Extract("全市破获刑事案件326起。").Claims[0];
        Assert.Contains(new SlotReason(ClaimSlot.Head, "案件", "the object of the governing verb"), claim.Explain());
        Assert.Contains(new SlotReason(ClaimSlot.Scope, "全市", "the claim's own clause says it"), claim.Explain());
    }
}
