using CsCheck;
using ReportFacts.Layout;
using ReportFacts.Text;

namespace ReportFacts.Tests.Layout;

public sealed class PageLayoutProperties
{
    private static readonly string[] Sentences =
    [
        "去年全县新建高标准农田3.25万亩，比上年增加4200亩。",
        "粮食总产达到41.7万吨，同比增长2.6%，亩产首次突破510公斤。",
        "城镇居民人均可支配收入38,642元，农村居民19,870元，城乡收入比缩小到1.94。",
        "水利部门先后排查水库127座、塘坝1340口，整改隐患86处，整改率达98.8%。",
        "“十三五”以来，累计投入扶贫资金12.48亿元，实施项目2316个，惠及群众近18万人次。",
        "截至2020年12月底，全县共有农民合作社1105家、家庭农场673个，辐射带动农户5.4万户。",
        "在“3·12”植树活动中，干部群众共栽下树苗20余万株，成活率保持在95%以上。",
        "县人民医院新增床位300张，其中重症床位24张，门诊人次由61万增加到73.5万。",
        "全年共受理群众来信来访1968件，按期办结1951件，满意度比前年提高3至5个百分点。",
        "公路通车里程2208公里，其中高速公路96公里，国省道硬化率百分之百，农村客运通达每个行政村。",
        "我们也清醒地看到，产业结构不够优，龙头企业不够强，创新能力不足，民生领域还有不少短板。",
        "要坚持问题导向，把群众的急难愁盼放在心上，一件一件抓落实，一年接着一年干。",
        "一季度完成投资8.9亿元，占年度计划的31.2%，开工项目57个，投产项目19个。",
        "渔业产值17.06亿元，占农业总产值的四分之一，稻虾共作面积扩大到11.3万亩。",
    ];

    private static readonly Gen<string> Paragraph = Of(Sentences).Array[7, 14].Select(s => string.Concat(s));

    private static readonly Gen<string> Anything = Gen.OneOf(
            Gen.Char["全市有万亿三十点人家第至，。、；：“”（）·—0123456789.% 　\t\n\r\0\u200b\ufeff\ud83d\ude00\u2028\u000cAPxyz％１２"].Select(c => c.ToString()),
            Of("\n\n", "\r\n", "— 3 —", "第3页 共12页", "全 力 做 实 各 项 ", "完成投资1 234.5亿元", Sentences[0], Sentences[4], "秋粮丰收创新高秋粮丰收创新高", "120\n00\n35\n"))
        .Array[0, 60].Select(s => string.Concat(s));

    [Fact]
    public void A_wrapped_paragraph_comes_back() =>
        Gen.Select(Paragraph, Gen.Int[8, 60], Gen.Bool, Gen.Bool, Of("\n", "\r\n", "\n\n", "\r\n\r\n", "\r", " \n", "\u2028")).Sample((paragraph, width, isCounted, keepsRules, lineEnd) =>
        {
            List<string> lines = Typesetter.Wrap(paragraph, 2 * width, isCounted, keepsRules);
            if (lines.Count < 4 || (isCounted && width < 12)) return; // no program cuts a page so narrow
            AssertRepaired(paragraph, string.Join(lineEnd, lines), mayBreakBehindStops: isCounted);
        }, iter: 3000);

    [Fact]
    public void Wrapped_paragraphs_stay_apart() =>
        Gen.Select(Paragraph.Array[2, 4], Gen.Int[8, 40], Of("\n", "\r\n", "\n\n"), Gen.Bool).Sample((paragraphs, width, lineEnd, isIndented) =>
        {
            string indent = isIndented ? "　　" : "";
            string[] pages = [.. paragraphs.Select(p => Typesetter.Wrap(indent + p, 2 * width, isCounted: false, keepsRules: true)).Where(HasClearEnd).Select(p => string.Join(lineEnd, p))];
            if (pages.Length < 2) return;
            RepairedText repaired = PageLayout.Repair(string.Join(lineEnd, pages));
            string[] read = [.. repaired.Text.Split('\n').Select(p => p.Trim()).Where(p => p.Length > 0)];
            Assert.Equal([.. pages.Select(p => p.Replace(lineEnd, "").Trim())], read);

            bool HasClearEnd(List<string> lines) => lines.Count > 3 && lines[^1].Sum(Typesetter.Width) < 2 * width - 10;
        }, iter: 2000);

    [Fact]
    public void A_letter_spaced_paragraph_comes_back() =>
        Gen.Select(Paragraph, Gen.Int[10, 40], Gen.Int[1, 4]).Sample((paragraph, width, every) =>
        {
            List<string> lines = Typesetter.Wrap(paragraph, 2 * width, isCounted: false, keepsRules: true);
            if (lines.Count < 4) return;
            AssertRepaired(paragraph, string.Join('\n', lines.Select((line, i) => i % every == 0 && line.Length > 6 ? Typesetter.LetterSpace(line) : line)), mayBreakBehindStops: true);
        }, iter: 2000);

    [Fact]
    public void What_is_repaired_stays_as_it_is() =>
        Gen.Select(Paragraph.Array[1, 3], Gen.Int[8, 60]).Sample((paragraphs, width) =>
        {
            string page = string.Join("\n\n", paragraphs.Select(p => string.Join('\n', Typesetter.Wrap(p, 2 * width, isCounted: false, keepsRules: true))));
            string once = PageLayout.Repair(page).Text;
            Assert.Equal(once, PageLayout.Repair(once).Text);
        }, iter: 1000);

    [Fact]
    public void Every_character_maps_to_itself() => Anything.Sample(AssertMapHolds, iter: 20000);

    [Fact]
    public void Every_prefix_is_repaired_without_fail() =>
        Gen.Select(Paragraph, Gen.Int[8, 30]).Sample((paragraph, width) =>
        {
            string page = string.Join("\r\n\n", Typesetter.Wrap(paragraph, 2 * width, isCounted: false, keepsRules: true).Select((l, i) => i % 3 == 0 ? Typesetter.LetterSpace(l) : l));
            for (int length = 0; length <= page.Length; length++) AssertMapHolds(page[..length]);
        }, iter: 10);

    [Fact]
    public void A_break_put_anywhere_leaves_figures_whole()
    {
        string text = string.Concat(Sentences) + "\n" + string.Concat(Sentences.Reverse());
        for (int i = 1; i < text.Length; i++)
        {
            string cut = text[..i] + "\n" + text[i..];
            if (IsFigure(text[i - 1]) && IsFigure(text[i])) Assert.Equal(text, PageLayout.Repair(cut).Text);
            AssertMapHolds(cut);
        }

        static bool IsFigure(char c) => char.IsAsciiDigit(c) || ".,%分之亿万元人户".Contains(c);
    }

    [Fact]
    public void Clean_text_is_given_back_itself() =>
        Gen.Select(Paragraph.Array[1, 5], Of("\n", "\r\n", "\n　　", "\n\n")).Sample((paragraphs, between) =>
        {
            string text = string.Join(between, paragraphs);
            RepairedText repaired = PageLayout.Repair(text);
            Assert.Same(text, repaired.Text);
            Assert.True(repaired.IsIdentity);
        });

    private static Gen<string> Of(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    /// <summary>
    /// A stop at the very end of a line may as well end a paragraph. Where a line is not measured to the column, since digits or
    /// spaces stretch it, such a break may stay.
    /// </summary>
    private static void AssertRepaired(string expected, string page, bool mayBreakBehindStops)
    {
        string repaired = PageLayout.Repair(page).Text;
        if (mayBreakBehindStops) repaired = repaired.Replace("。\r\n\r\n", "。").Replace("。\r\n", "。").Replace("。\n\n", "。").Replace("。\n", "。").Replace("。 \n", "。").Replace("。\r", "。").Replace("。\u2028", "。");
        Assert.Equal(expected, repaired);
        AssertMapHolds(page);
    }

    private static void AssertMapHolds(string source)
    {
        RepairedText repaired = PageLayout.Repair(source);
        int last = -1;
        for (int i = 0; i < repaired.Text.Length; i++)
        {
            TextSpan place = repaired.ToSource(new TextSpan(i, 1));
            Assert.Equal(1, place.Length);
            Assert.True(place.Start > last);
            Assert.Equal(repaired.Text[i], source[place.Start]);
            last = place.Start;
        }
        Assert.True(last < source.Length);
    }
}
