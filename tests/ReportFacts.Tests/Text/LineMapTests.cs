using CsCheck;
using ReportFacts.Text;

namespace ReportFacts.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("甲\n乙", 2, 2, 1)]
    [InlineData("甲\r\n乙", 1, 1, 2)]
    [InlineData("甲\r\n乙", 2, 1, 3)]
    [InlineData("甲\r\n乙", 3, 2, 1)]
    [InlineData("甲\r乙\u0085丙\u2028丁\u2029戊", 8, 5, 1)]
    [InlineData("甲\n", 2, 2, 1)]
    public void A_place_has_line_and_column(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionOf(offset));

    [Fact]
    public void Places_outside_the_text_are_refused()
    {
        var map = new LineMap("甲\n乙丙");
        Assert.Throws<ArgumentOutOfRangeException>(() => map.PositionOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.PositionOf(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.OffsetOf(new LinePosition(3, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.OffsetOf(new LinePosition(1, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.OffsetOf(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.StartOf(0));
    }

    [Fact]
    public void Offsets_come_back_and_agree_with_counting_by_hand() =>
        Gen.OneOf(new[] { "甲", "乙3", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029" }.Select(Gen.Const).ToArray()).Array[0, 30].Sample(parts =>
        {
            string text = string.Concat(parts);
            var map = new LineMap(text);
            int line = 1;
            int column = 1;
            for (int i = 0; i <= text.Length; i++)
            {
                Assert.Equal(new LinePosition(line, column), map.PositionOf(i));
                Assert.Equal(i, map.OffsetOf(new LinePosition(line, column)));
                Assert.Equal(i - column + 1, map.StartOf(line));
                if (i == text.Length) break;
                bool ends = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
                line += ends ? 1 : 0;
                column = ends ? 1 : column + 1;
            }
            Assert.Equal(line, map.Count);
        });
}
