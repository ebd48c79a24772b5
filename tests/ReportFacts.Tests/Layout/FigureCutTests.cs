using ReportFacts.Layout;

namespace ReportFacts.Tests.Layout;

public sealed class FigureCutTests
{
    [Theory]
    [InlineData("投入3,541.", "07万元", nameof(TokenCut.Certain))]
    [InlineData("投入3,5", "41.07万元", nameof(TokenCut.Possible))]
    [InlineData("投入3", ",541.07万元", nameof(TokenCut.Certain))]
    [InlineData("增长8", ".1%", nameof(TokenCut.Certain))]
    [InlineData("共120", "00户", nameof(TokenCut.Certain))]
    [InlineData("共120", "35户", nameof(TokenCut.Possible))]
    [InlineData("120", "35户", nameof(TokenCut.None))]
    [InlineData("共120", "35", nameof(TokenCut.None))]
    [InlineData("增长3.5", "4.2%", nameof(TokenCut.Apart))]
    [InlineData("共1,234", "5,678户", nameof(TokenCut.Apart))]
    [InlineData("自2019", "2020年", nameof(TokenCut.Apart))]
    [InlineData("附件1", "2025年工作要点", nameof(TokenCut.Apart))]
    [InlineData("附件1", "人口", nameof(TokenCut.None))]
    [InlineData("核查45561", "人，均已", nameof(TokenCut.Possible))]
    [InlineData("增长3%至", "5%", nameof(TokenCut.Certain))]
    [InlineData("增长3%", "至5%", nameof(TokenCut.Certain))]
    [InlineData("占百分之", "三十", nameof(TokenCut.Open))]
    [InlineData("占百分", "之三十", nameof(TokenCut.Certain))]
    [InlineData("占四分", "之一，其中", nameof(TokenCut.Certain))]
    [InlineData("十二", "点五万元", nameof(TokenCut.Certain))]
    [InlineData("共三", "十万户", nameof(TokenCut.Possible))]
    [InlineData("位居第", "三", nameof(TokenCut.Open))]
    [InlineData("居全国第", "一、全省第二", nameof(TokenCut.Open))]
    [InlineData("在第十四", "届代表大会上", nameof(TokenCut.Certain))]
    [InlineData("在第三", "次会议上", nameof(TokenCut.Certain))]
    [InlineData("规模全省第一", "批发市场繁荣", nameof(TokenCut.Possible))]
    [InlineData("于2021年3月", "17日开工", nameof(TokenCut.Certain))]
    [InlineData("于2021年3月1", "7日开工", nameof(TokenCut.Certain))]
    [InlineData("2021年", "3月", nameof(TokenCut.None))]
    [InlineData("9日（星期", "四）召开", nameof(TokenCut.Open))]
    [InlineData("收入比缩小到2.31：", "1，", nameof(TokenCut.Open))]
    [InlineData("附件1：", "2、名单", nameof(TokenCut.None))]
    [InlineData("是“十", "四五”收官之年", nameof(TokenCut.Certain))]
    [InlineData("提高5个百分", "点，", nameof(TokenCut.Certain))]
    [InlineData("建校75", "周年庆典", nameof(TokenCut.Certain))]
    [InlineData("其中“1”是1", "个服务站", nameof(TokenCut.Certain))]
    [InlineData("共1", "个人所得税", nameof(TokenCut.Possible))]
    [InlineData("依照（20", "21）川01民终5号", nameof(TokenCut.Open))]
    [InlineData("总体要求", "推动发展", nameof(TokenCut.None))]
    public void A_break_through_a_figure_is_seen(string left, string right, string cut) =>
        Assert.Equal(cut, FigureCut.Of(left, right).ToString());
}
