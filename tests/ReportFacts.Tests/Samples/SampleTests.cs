using System.Text;
using ReportFacts.Layout;
using ReportFacts.Mentions;
using ReportFacts.Tests.Mentions;

namespace ReportFacts.Tests.Samples;

/// <summary>
/// Whole texts of many genres, each with what is to be read in it, a line for every kind. A change of reading shows up here; when it is right,
/// change the line.
/// </summary>
public class SampleTests
{
    public static TheoryData<string> Names()
    {
        var data = new TheoryData<string>();
        foreach (string path in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal)) data.Add(Path.GetFileNameWithoutExtension(path));
        return data;
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_read_as_the_table_beside_it_says(string name)
    {
        string text = PageLayout.Repair(File.ReadAllText(Path.Combine(Folder, name + ".txt"), Encoding.UTF8)).Text;
        string[] expected = [.. TestTable.Read($"Samples/{name}.tsv", 2).Select(row => $"{row[0]}\t{row[1]}")];
        string[] actual = [.. Enum.GetValues<MentionKind>().Select(kind => $"{kind}\t{MentionRow.Read(text, null, kind)}").Where(line => !line.EndsWith("\t-", StringComparison.Ordinal))];
        if (Environment.GetEnvironmentVariable("REPORTFACTS_WRITE_SAMPLES") is { Length: > 0 } folder)
            File.WriteAllLines(Path.Combine(folder, name + ".tsv"), [.. actual.Prepend("# kind\tclaims in reading order: span=value unit approximation")]);
        Assert.Equal(expected, actual);
    }
}
