using ReportFacts.Segmentation;

namespace ReportFacts.Tests.Segmentation;

public class UserDictionaryTests
{
    [Fact]
    public void TheSegmenterItComesFromStaysAsItIs()
    {
        JiebaSegmenter own = With("净网护苗 12 n");
        Assert.Contains("净网护苗/n", Cut(own, "开展净网护苗行动"));
        Assert.DoesNotContain("净网护苗/n", Cut(JiebaSegmenter.Default, "开展净网护苗行动"));
    }

    [Fact]
    public void ASecondDictionaryAddsToTheFirst()
    {
        JiebaSegmenter both = With("净网护苗 12 n").WithUserDictionary(new StringReader("扫黑办 nt"));
        Assert.Equal(["扫黑办/nt", "开展/v", "净网护苗/n"], Cut(both, "扫黑办开展净网护苗"));
    }

    [Fact]
    public void ALaterLineReplacesAnEarlierOne() => Assert.Equal(["云计算/nz"], Cut(With("云计算 5 n\n\n云计算 7 nz"), "云计算"));

    [Fact]
    public void AWordWithoutTagKeepsTheOneItHas()
    {
        Assert.Equal(["公安/n"], Cut(With("公安 5000000"), "公安"));
        Assert.Equal(["石墨烯/x"], Cut(With("石墨烯"), "石墨烯"));
    }

    [Fact]
    public void FrequencyZeroTakesAWordOut() => Assert.DoesNotContain("公积金/n", Cut(With("公积金 0"), "公积金"));

    [Theory]
    [InlineData("净网 99999999999 n", "frequency too large")]
    [InlineData("净网\t5\tn", "tabs")]
    [InlineData("净网  5 n", "two spaces")]
    [InlineData("净网 -5 n", "negative frequency")]
    [InlineData("净网 5 N", "tag in capitals")]
    [InlineData("净网 2.5 n", "frequency with a fraction")]
    public void ALineThatCannotBeReadIsNamed(string line, string _)
    {
        FormatException error = Assert.Throws<FormatException>(() => With("扫黑办 nt\n" + line));
        Assert.Contains("Line 2", error.Message);
        Assert.Contains("expected 'word [frequency] [tag]'", error.Message);
    }

    [Fact]
    public void AWordOverTheLimitIsRefused() => Assert.Throws<FormatException>(() => With(new string('净', 256)));

    [Fact]
    public void TheLongestWordIsFound() => Assert.Equal([new string('净', 255) + "/n"], Cut(With(new string('净', 255) + " 2000000000 n"), new string('净', 255)));

    private static JiebaSegmenter With(string dictionary) => JiebaSegmenter.Default.WithUserDictionary(new StringReader(dictionary));

    private static List<string> Cut(JiebaSegmenter segmenter, string text)
    {
        var words = new List<Word>();
        segmenter.Segment(text, words);
        return words.ConvertAll(word => $"{text.AsSpan(word.Start, word.Length)}/{word.Tag}");
    }
}
