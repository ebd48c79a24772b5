using ReportFacts.Segmentation;

namespace ReportFacts.Tests.Segmentation;

/// <summary>The same words and tags as python3-jieba gave for sentences written for these tests.</summary>
public class JiebaSnapshotTests
{
    public static TheoryData<string, string, string> Rows => Load("Segmentation/segmented.tsv");

    public static TheoryData<string, string, string> UserRows => Load("Segmentation/user-segmented.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void CutsAndTagsAsJieba(string text, string words, string tags) => AssertEqual(JiebaSegmenter.Default, text, words, tags);

    [Theory]
    [MemberData(nameof(UserRows))]
    public void CutsAndTagsUserWordsAsJieba(string text, string words, string tags)
    {
        using var dictionary = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Segmentation/user-words.txt"));
        AssertEqual(JiebaSegmenter.Default.WithUserDictionary(dictionary), text, words, tags);
    }

    private static void AssertEqual(JiebaSegmenter segmenter, string text, string words, string tags)
    {
        Segmented expected = Segmented.Parse([text, words, tags]);
        Segmented actual = expected.With(segmenter);
        Assert.Equal(expected.Words, actual.Words);
        Assert.Equal(expected.Tagged(actual), actual.Tagged(expected));
    }

    private static TheoryData<string, string, string> Load(string path)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string[] row in TestTable.Read(path, 3)) rows.Add(row[0], row[1], row[2]);
        return rows;
    }
}
