using CsCheck;
using ReportFacts.Text;

namespace ReportFacts.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 1, 1, 2)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb\n\nc", 5, 4, 1)]
    public void Place_of_an_offset(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionOf(offset));

    [Fact]
    public void Agrees_with_counting() =>
        Gen.Char["a\r\n数"].Array[0, 40].Sample(characters =>
        {
            string text = new(characters);
            var map = new LineMap(text);
            int line = 1;
            int column = 1;
            for (int i = 0; i <= text.Length; i++)
            {
                Assert.Equal(new LinePosition(line, column), map.PositionOf(i));
                if (i == text.Length) break;
                bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
                (line, column) = ends ? (line + 1, 1) : (line, column + 1);
            }
            Assert.Equal(line, map.Count);
        });

    [Fact]
    public void Offsets_outside_the_text_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineMap("a").PositionOf(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineMap("a").PositionOf(-1));
    }
}
