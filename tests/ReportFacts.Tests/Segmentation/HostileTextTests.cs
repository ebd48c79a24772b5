using System.Reflection;
using ReportFacts.Segmentation;

namespace ReportFacts.Tests.Segmentation;

/// <summary>Text that no one writes must neither stop nor surprise the segmenter.</summary>
public class HostileTextTests
{
    private const int Length = 20_000;

    public static TheoryData<string> Units => ["一", "的", "万亿", "龘", "喆堃", "\ud800", "\udc00", "9", "a", "%", "一%", ".1", "\0", "\r\n", "全省经济运行总体平稳稳中有进"];

    [Theory]
    [MemberData(nameof(Units))]
    public void EndlessRepetitionIsCutWithoutGaps(string unit) => AssertCovered(string.Concat(Enumerable.Repeat(unit, Length / unit.Length)));

    [Fact]
    public void EveryCharacterOfTheBlockRangeIsCut() =>
        AssertCovered(string.Concat(Enumerable.Range(0, Length).Select(i => (char)('\u4E00' + (i * 7919 % 20950)))));

    [Fact]
    public void EveryCharacterIsCut() => AssertCovered(string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i)));

    [Fact]
    public void SegmentingAllocatesNothingPerWord()
    {
        bool optimised = typeof(JiebaSegmenter).Assembly.GetCustomAttribute<System.Diagnostics.DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };
        Assert.SkipUnless(optimised, "unoptimised code boxes where optimised code does not; run with -c Release");
        var words = new List<Word>();
        string text = string.Concat(Enumerable.Repeat("全省新增城镇就业一百二十万人，同比增长5.6%，李小喆和陈堃表示满意。", 50));
        long least = long.MaxValue; // the runtime's own work shows up in single calls
        for (int i = 0; i < 10; i++)
        {
            words.Clear();
            long before = GC.GetAllocatedBytesForCurrentThread();
            JiebaSegmenter.Default.Segment(text, words);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.True(least < words.Count, $"{least} bytes for {words.Count} words");
    }

    [Fact]
    public void ThreadsShareASegmenter()
    {
        string[] texts = [.. TestTable.Read("Segmentation/segmented.tsv", 3).Select(row => row[0])];
        string[] alone = [.. texts.Select(Cut)];
        Parallel.For(0, texts.Length * 8, i => Assert.Equal(alone[i % texts.Length], Cut(texts[i % texts.Length])));
    }

    private static string Cut(string text)
    {
        var words = new List<Word>();
        JiebaSegmenter.Default.Segment(text, words);
        return string.Join(' ', words.Select(word => $"{word.Start}+{word.Length}/{word.Tag}"));
    }

    private static void AssertCovered(string text)
    {
        var words = new List<Word>();
        JiebaSegmenter.Default.Segment(text, words);
        int at = 0;
        foreach (Word word in words)
        {
            if (word.Start != at) break;
            at = word.End;
        }
        Assert.Equal(text.Length, at);
    }
}
