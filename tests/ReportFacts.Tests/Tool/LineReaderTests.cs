using System.Text;
using CsCheck;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tests.Tool;

public class LineReaderTests
{
    [Fact]
    public void Lines_are_those_of_a_string_split()
    {
        Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("a"), Gen.Const("数"), Gen.Int[1, 90_000].Select(n => new string('x', n)))
            .Array[0, 12]
            .Sample(
                parts =>
                {
                    string text = string.Concat(parts);
                    List<string> expected = [.. text.Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line)];
                    if (text.Length == 0 || text.EndsWith('\n')) expected.RemoveAt(expected.Count - 1);
                    Assert.Equal(expected, Read(Encoding.UTF8.GetBytes(text)));
                },
                iter: 200);
    }

    [Fact]
    public void Byte_order_mark_is_dropped_at_the_start_only() =>
        Assert.Equal(["甲", "\uFEFF乙"], Read([.. "\uFEFF甲\n\uFEFF乙\n"u8]));

    [Theory]
    [InlineData("short\n{0}\nnext")]
    [InlineData("short\n{0}\r\nnext\n")]
    [InlineData("short\n{0}")]
    public void Line_beyond_the_bound_is_skipped_and_counted(string pattern)
    {
        foreach (int length in new[] { 101, 65_536, 200_000 })
        {
            string[] parts = pattern.Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
            var reader = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(pattern.Replace("{0}", new string('x', length), StringComparison.Ordinal))), mostBytes: 100);
            var lines = new List<string>();
            while (reader.TryRead(out ReadOnlyMemory<byte> line)) lines.Add(reader.IsTooLong ? "{0}" : Encoding.UTF8.GetString(line.Span));
            Assert.Equal(parts, lines);
            Assert.Equal(parts.Length, reader.LineNumber);
        }
    }

    private static List<string> Read(byte[] bytes)
    {
        var reader = new LineReader(new MemoryStream(bytes));
        var lines = new List<string>();
        while (reader.TryRead(out ReadOnlyMemory<byte> line)) lines.Add(Encoding.UTF8.GetString(line.Span));
        Assert.Equal(lines.Count, reader.LineNumber);
        return lines;
    }
}
