using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions.Tables;

/// <summary>Every row is a table as plain text (⏎ a line break, ⇥ a tab) and the figures to be read in it.</summary>
public class TableFigureTests
{
    public static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (string[] row in TestTable.Read("Mentions/Tables/tables.tsv", 2)) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Figures_take_the_unit_of_their_column_or_of_the_table(string text, string expected)
    {
        string table = text.Replace('⏎', '\n').Replace('⇥', '\t');
        Assert.Equal(expected, MentionRow.Read(table, null, MentionKind.Amount, MentionKind.Percentage, MentionKind.Measurement, MentionKind.Count, MentionKind.HeadCount));
    }
}
