using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions.Dates;

/// <summary>Every row is a text and the dates in it, with their EDTF value.</summary>
public class DateRowTests
{
    public static TheoryData<string, string> Rows(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (string[] row in TestTable.Read($"Mentions/Dates/{file}.tsv", 2)) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows), "points")]
    [MemberData(nameof(Rows), "periods")]
    [MemberData(nameof(Rows), "calendars")]
    [MemberData(nameof(Rows), "genres")]
    [MemberData(nameof(Rows), "relative")]
    [MemberData(nameof(Rows), "no-dates")]
    public void Dates_are_read(string text, string expected) => Assert.Equal(expected, MentionRow.Read(text, null, MentionKind.Date));

    [Theory]
    [MemberData(nameof(Rows), "reference")]
    public void Relative_dates_are_resolved_against_the_reference_date(string text, string expected) =>
        Assert.Equal(expected, MentionRow.Read(text, new DateOnly(2021, 5, 20), MentionKind.Date));
}
