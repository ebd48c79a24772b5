using ReportFacts.Layout;

namespace ReportFacts.Tests.Layout;

public sealed class BreakJudgeTests
{
    public static TheoryData<string[]> Rows() => [.. TestTable.Read("Layout/breaks.tsv", 13)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_break_is_judged_as_the_table_says(string[] row)
    {
        var facts = new BreakFacts
        {
            Left = Enum.Parse<LineTraits>(row[0]),
            Right = Enum.Parse<LineTraits>(row[1]),
            Fullness = Enum.Parse<Fullness>(row[2]),
            Cut = Enum.Parse<TokenCut>(row[3]),
            IsSetApart = row[4] == "yes",
            RightIsIndented = row[5] == "yes",
            RightIsNoWider = row[6] == "yes",
            Lines = row[7][0] - '0',
            Paragraph = Enum.Parse<LineTraits>(row[8]),
            IsItem = row[9] == "yes",
            ProseAhead = row[10] == "yes",
        };
        Assert.Equal(row[11] == "yes", BreakJudge.ByEdges(facts) ?? BreakJudge.ByFullness(facts));
    }
}
