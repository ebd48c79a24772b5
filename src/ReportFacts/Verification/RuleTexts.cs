using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace ReportFacts.Verification;

/// <summary>What every rule checks in words, with an example; read when first asked for.</summary>
internal static class RuleTexts
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Rows = new(Read);

    /// <summary>The row of a rule: id, Chinese, English, example, and the source of the example or an empty text.</summary>
    public static ReadOnlySpan<string> Of(Rule rule) => Rows.Value[rule.Id];

    private static FrozenDictionary<string, string[]> Read()
    {
        const int Columns = 5;
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ReportFacts.Verification.rules.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] columns = line.Replace('⏎', '\n').Split('\t');
            rows.Add(columns[0], [.. columns, .. Enumerable.Repeat("", Columns - columns.Length)]);
        }
        return rows.ToFrozenDictionary();
    }
}
