using System.Text;

namespace ReportFacts.Tests;

/// <summary>Reads the data rows beside the tests: tab-separated, <c>#</c> begins a comment line, missing columns are empty.</summary>
internal static class TestTable
{
    public static IEnumerable<string[]> Read(string path, int columns)
    {
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, path), Encoding.UTF8))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] row = line.Split('\t');
            yield return row.Length >= columns ? row : [.. row, .. Enumerable.Repeat("", columns - row.Length)];
        }
    }
}
