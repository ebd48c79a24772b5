using CsCheck;
using ReportFacts.Text;

namespace ReportFacts.Tests.Text;

public class MarkSetTests
{
    private const string Marks = "，。！？；：\n\r\u0085\u2028（）,. \uFEFF";

    private static readonly MarkSet Set = new(Marks);

    [Fact]
    public void Finds_what_a_search_one_by_one_finds()
    {
        Gen<string> text = Gen.Char["，。\n\uFEFFx一龥\u3100\uFDFF\uFE00\u30FF0９"].Array[0, 60].Select(chars => new string(chars));
        text.Sample(sample => Set.IndexIn(sample) == sample.AsSpan().IndexOfAny(Marks), iter: 20_000);
    }

    [Fact]
    public void Holds_its_marks_and_nothing_else()
    {
        for (int c = 0; c <= char.MaxValue; c++) Assert.Equal(Marks.Contains((char)c, StringComparison.Ordinal), Set.Has((char)c));
    }

    [Fact]
    public void Refuses_Han_characters() => Assert.Throws<ArgumentException>(() => new MarkSet("，以"));
}
