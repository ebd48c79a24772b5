using ReportFacts.Claims;

namespace ReportFacts.Tests.Claims;

/// <summary>Text that no report would print: binding must end, in order, and point into the text.</summary>
public sealed class HostileBindingTests
{
    public static TheoryData<string> Texts() => new()
    {
        string.Concat(Enumerable.Repeat("全市破获案件30起抓获嫌疑人25人冻结资产3亿元", 400)),
        "本市" + new string('案', 50_000) + "120起",
        string.Concat(Enumerable.Repeat("共有企业90家，其中", 2_000)) + "大型企业3家。",
        string.Concat(Enumerable.Repeat("（含3个", 3_000)),
        string.Concat(Enumerable.Repeat("3起、", 10_000)),
        string.Concat(Enumerable.Repeat("分别增长3%、4%、", 3_000)),
        string.Concat(Enumerable.Repeat("甲、", 10_000)) + "两项分别增长3%和4%。",
        string.Concat(Enumerable.Repeat("地区 人口 产值\n东区 12万人 30亿元\n", 500)),
        string.Concat(Enumerable.Repeat("“3·15”案", 3_000)),
        string.Concat(Enumerable.Repeat("从3个到4个占5家的6%的", 2_000)),
        "其中3个",
        "合计3个",
        "的3个的",
        "，，，3个，，，",
        "\ud800 3个\udc00",
        "）3个（",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Slots_point_into_the_text(string text)
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(text);
        string repaired = facts.Layout.Text;
        foreach (Claim claim in facts.Claims)
        {
            Assert.True(claim.Head is null || repaired.Contains(claim.Head, StringComparison.Ordinal));
            Assert.True(claim.PartOf is null || claim.PartOf != claim.Id);
            Assert.All(claim.Explain(), reason => Assert.NotEqual("", reason.Reason));
        }
        foreach (ClaimGroup group in facts.Store.Groups)
        {
            foreach (GroupMember member in facts.Store.MembersOf(in group))
            {
                Assert.InRange(member.Claim, -1, facts.Claims.Count - 1);
                Assert.InRange(member.Words.End, 0, repaired.Length);
            }
        }
    }

    [Fact]
    public void Every_prefix_of_a_sentence_can_be_bound()
    {
        const string Sentence = "2021年全县共打掉犯罪团伙42个，其中涉黑团伙6个（含主犯3人）、涉恶团伙11个，占立案总数90起的46.7%，同比分别上升5%和6%。";
        for (int i = 0; i <= Sentence.Length; i++) Assert.NotNull(ReportAnalyzer.Default.Extract(Sentence[..i]).Claims);
    }

    [Fact]
    public void A_record_stays_small() => Assert.InRange(System.Runtime.CompilerServices.Unsafe.SizeOf<ClaimRecord>(), 1, 104);
}
