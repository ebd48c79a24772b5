using CsCheck;
using ReportFacts.Segmentation;

namespace ReportFacts.Tests.Segmentation;

public class JiebaSegmenterTests
{
    private const string Alphabet = "一二三万亿的了在是省市区县企业经济增长下降约近余百分点喆堃龘锟斤拷abcXYZ0189.%-+#&_，。、；： \t\r\n　()（）“”%％①㎡€\ud83d\ude00";

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char[Alphabet].Array[0, 60].Select(chars => new string(chars)),
        Gen.Char.Array[0, 40].Select(chars => new string(chars)));

    [Fact]
    public void WordsCoverTheTextWithoutGapOrOverlap() => AnyText.Sample(text =>
    {
        int at = 0;
        foreach (Word word in Words(text))
        {
            Assert.Equal(at, word.Start);
            Assert.True(word.Length > 0);
            Assert.NotEmpty(word.Tag);
            at = word.End;
        }
        Assert.Equal(text.Length, at);
    });

    [Fact]
    public void WordsAreAppendedToTheList()
    {
        var words = new List<Word> { new(7, 1, "x") };
        JiebaSegmenter.Default.Segment("经济增长", words);
        Assert.Equal([new Word(7, 1, "x"), new Word(0, 2, "n"), new Word(2, 2, "v")], words);
    }

    [Fact]
    public void EmptyTextHasNoWords() => Assert.Empty(Words(""));

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        JiebaSegmenter.Default.Segment(text, words);
        return words;
    }
}
