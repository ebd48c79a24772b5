using CsCheck;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions;

/// <summary>What holds for every text, however strange.</summary>
public sealed class ScannerInvariantTests
{
    private static readonly string[] Pieces =
    [
        "1", "12", "3.5", "2021", "０", "九", "一", "二", "三五", "十", "百", "千", "万", "亿", "兆", "几", "数", "半", "第", "上", "翻", "番", "余", "多", "来", "零", "点",
        "元", "人", "个", "%", "‰", "成", "倍", "公里", "千瓦", "年", "月", "日", "号", "级", "百分之", "分之", "个百分点", "-", "—", "至", "到", "、", "，", "。", "：", ":", "/", "+",
        ".", "·", "(", "）", "“", "”", "[", "]", " ", "\n", "\r\n", "\u3000", "\0", "\uD83D\uDE00", "\uD800", "$", "￥", "每", "约", "近", "以上", "G", "O", "l", "kg", "负", "由", "和", "被骗", "人口",
    ];

    private static readonly Gen<string> AnyText = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Mentions_are_in_order_apart_and_within_the_text() => AnyText.Sample(text =>
    {
        int end = 0;
        foreach (Mention mention in MentionScanner.Enumerate(text, includeSuppressed: true))
        {
            Assert.True(mention.Span.Start >= end, $"overlap at {mention.Span}");
            Assert.True(mention.Span.Length > 0);
            Assert.True(mention.Span.End <= text.Length);
            Assert.True(mention.UnitSpan.End <= text.Length);
            end = mention.Span.End;
        }
    });

    [Fact]
    public void Suppressed_mentions_are_only_left_out_when_not_asked_for() => AnyText.Sample(text =>
    {
        var all = new List<Mention>();
        foreach (Mention mention in MentionScanner.Enumerate(text, includeSuppressed: true)) all.Add(mention);
        var claims = new List<Mention>();
        foreach (Mention mention in MentionScanner.Enumerate(text)) claims.Add(mention);
        Assert.Equal(all.Where(m => m.IsClaim), claims);
    });

    [Theory]
    [InlineData("一")]
    [InlineData("万")]
    [InlineData("十")]
    [InlineData("9")]
    [InlineData("零")]
    [InlineData("一万")]
    [InlineData("1、")]
    [InlineData("1-")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("1 234")]
    [InlineData("1:")]
    [InlineData("1/")]
    [InlineData("1+")]
    [InlineData("a1")]
    [InlineData("“三")]
    [InlineData("第")]
    [InlineData("翻")]
    [InlineData("百分之")]
    [InlineData("几")]
    [InlineData("3万")]
    [InlineData("1个、")]
    [InlineData("七次、")]
    public void A_long_text_made_to_hurt_is_walked_over(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        int end = 0;
        foreach (Mention mention in MentionScanner.Enumerate(text, includeSuppressed: true))
        {
            Assert.True(mention.Span.Start >= end);
            end = mention.Span.End;
        }
    }

    [Fact]
    public void Scanning_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("全年完成投资3.66亿元，同比增长8.1%，惠及1.2万户、36万人，约占三成以上；进一步统一思想，百分之五十的项目在2021年6月底前完工。", 50));
        long sum = Count(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        sum += Count(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(sum > 0);
    }

    [Fact]
    public void A_row_added_by_the_caller_is_read()
    {
        ReportLexicon lexicon = ReportLexicon.Default.With([new LexiconRow("classifiers", "mine", "坨", "count", "test"), new LexiconRow("currencies", "mine", "金贝", "XTS", "test")]);
        var units = new List<string?>();
        foreach (Mention mention in MentionScanner.Enumerate("挖出35坨矿泥，卖得20万金贝。", lexicon: lexicon)) units.Add(mention.Unit);
        Assert.Equal(["坨", "XTS"], units);
    }

    [Fact]
    public void No_word_of_the_dictionary_swallows_a_plain_quantity()
    {
        foreach (string number in new[] { "三", "五", "六", "七", "八", "九", "十五", "三十", "两" })
        {
            foreach (string unit in new[] { "家企业", "个项目", "户居民", "件提案", "万元，", "亿元，", "起案件", "所学校", "台设备", "公里，", "成，", "倍，", "辆车", "位代表，", "名干部" })
            {
                string text = "新增" + number + unit;
                bool found = false;
                foreach (Mention mention in MentionScanner.Enumerate(text)) found |= mention.Span.Start == 2;
                Assert.True(found, text);
            }
        }
    }

    private static long Count(string text)
    {
        long count = 0;
        foreach (Mention mention in MentionScanner.Enumerate(text)) count += mention.Span.Length;
        return count;
    }
}
