using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions.Ranks;

/// <summary>Every row is a text and what is read in it.</summary>
public class RankRowTests
{
    public static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (string[] row in TestTable.Read("Mentions/Ranks/ranks.tsv", 2)) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Ranks_are_read(string text, string expected) => Assert.Equal(expected, MentionRow.Read(text, null, MentionKind.Rank));
}
