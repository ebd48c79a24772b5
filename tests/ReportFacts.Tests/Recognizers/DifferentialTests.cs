using System.Text;
using System.Text.Json;
using ReportFacts.Layout;
using ReportFacts.Tests.House;

namespace ReportFacts.Tests.Recognizers;

/// <summary>
/// Holds the built-in scanner against Microsoft.Recognizers.Text. Every class of disagreement stands in <c>differences.tsv</c> with a sentence that
/// shows it and a verdict; <c>docs/differences.md</c> is made of that table (set REPORTFACTS_WRITE_DIFFERENCES=1 to write it anew).
/// </summary>
public class DifferentialTests
{
    private const string Table = "Recognizers/differences.tsv";

    [Fact]
    public void Every_disagreement_on_own_texts_is_of_a_known_class() =>
        AssertKnown(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>Reads JSON Lines with a field <c>text</c>; runs where REPORTFACTS_DIFFERENCES_CORPUS names such a file.</summary>
    [Fact]
    public void Every_disagreement_on_a_corpus_is_of_a_known_class()
    {
        string? path = Environment.GetEnvironmentVariable("REPORTFACTS_DIFFERENCES_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(path), "no corpus is named");
        AssertKnown(File.ReadLines(path!).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).SelectMany(text => text.Split('\n')));
    }

    [Fact]
    public void Every_class_is_shown_by_its_sentence()
    {
        var wrong = new List<string>();
        foreach (string[] row in TestTable.Read(Table, 4))
        {
            List<Difference> found = Differential.Compare(Sentence(row));
            if (!found.Exists(difference => difference.Class == row[0])) wrong.Add($"{row[0]}: {row[1]} shows {string.Join(", ", found.Select(difference => difference.Class))}");
            if (row[2] is not ("built-in" or "peer" or "both" or "neither")) wrong.Add($"{row[0]}: no verdict");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_page_about_differences_says_what_is_found()
    {
        string page = Path.Combine(Repository.Root, "docs", "differences.md");
        string expected = Page();
        if (Environment.GetEnvironmentVariable("REPORTFACTS_WRITE_DIFFERENCES") == "1") File.WriteAllText(page, expected);
        Assert.Equal(expected, File.ReadAllText(page).ReplaceLineEndings("\n"));
    }

    // ⏎ stands for a line end
    private static string Sentence(string[] row) => row[1].Replace('⏎', '\n');

    private static void AssertKnown(IEnumerable<string> texts)
    {
        HashSet<string> known = [.. TestTable.Read(Table, 4).Select(row => row[0])];
        var unknown = new SortedDictionary<string, (int Count, Difference First)>(StringComparer.Ordinal);
        foreach (Difference difference in texts.SelectMany(text => Differential.Compare(PageLayout.Repair(text).Text)).Where(difference => !known.Contains(difference.Class)))
            unknown[difference.Class] = unknown.TryGetValue(difference.Class, out var seen) ? (seen.Count + 1, seen.First) : (1, difference);
        Assert.True(unknown.Count == 0, string.Join('\n', unknown.Select(entry => $"{entry.Key}\t{entry.Value.Count}\t{entry.Value.First.BuiltIn}\t{entry.Value.First.Peer}")));
    }

    private static string Page()
    {
        var page = new StringBuilder("""
            # Differences from Microsoft.Recognizers.Text

            Made from `tests/ReportFacts.Tests/Recognizers/differences.tsv` by `DifferentialTests`, which fails when a text of the test suite shows a class that is
            not listed here, or when a sentence no longer shows its class. The peer is version 1.8.13 with its models for number, percentage, currency
            and date-time; of overlapping results the longest counts. The verdict says whose reading serves a report's reader: *built-in*, *peer*,
            *both* (each is right by its own rules) or *neither*. A class is judged as a whole; single places may be otherwise.

            | class | sentence | built-in | peer | right | why |
            |---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (string[] row in TestTable.Read(Table, 4))
        {
            Difference shown = Differential.Compare(Sentence(row)).FirstOrDefault(difference => difference.Class == row[0]);
            page.Append($"| {row[0]} | {row[1]} | {shown.BuiltIn} | {shown.Peer} | {row[2]} | {row[3]} |\n");
        }
        return page.ToString();
    }
}
