using ReportFacts.Layout;

namespace ReportFacts.Tests.Layout;

public sealed class PageLayoutTests
{
    private static readonly (char Shown, char Meant)[] Shorthand =
        [('⏎', '\n'), ('⇥', '\t'), ('␣', '\u2009'), ('␠', '\u3000'), ('∅', '\0'), ('⊘', '\u200B')];

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Layout", "repairs.tsv")))
        {
            if (line.StartsWith('#') || line.Length == 0) continue;
            string[] cells = line.Split('\t');
            rows.Add(cells[0], cells[1]);
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_repaired_as_the_table_says(string input, string expected) =>
        Assert.Equal(expected, Show(PageLayout.Repair(Read(input)).Text));

    [Theory]
    [InlineData("newspaper")]
    [InlineData("annual-report")]
    [InlineData("court-report")]
    [InlineData("table")]
    [InlineData("script")]
    public void A_page_is_repaired_as_the_page_beside_it(string name)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Layout", "pages");
        string page = File.ReadAllText(Path.Combine(folder, name + ".txt"));
        string expected = File.ReadAllText(Path.Combine(folder, name + ".expected.txt"));
        Assert.Equal(expected, PageLayout.Repair(page).Text);
    }

    private static string Read(string shown)
    {
        foreach ((char mark, char meant) in Shorthand) shown = shown.Replace(mark, meant);
        return shown;
    }

    private static string Show(string text)
    {
        foreach ((char mark, char meant) in Shorthand) text = text.Replace(meant, mark);
        return text;
    }
}
