using ReportFacts.Claims;

namespace ReportFacts.Tests.Claims;

/// <summary>Sentences with the slots that their numbers must get; one file a phenomenon. ⏎ begins a paragraph.</summary>
public sealed class BindingRowsTests
{
    public static TheoryData<string, int, string, string> Rows()
    {
        var data = new TheoryData<string, int, string, string>();
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Claims"), "*.tsv").Order(StringComparer.Ordinal))
        {
            string[] lines = File.ReadAllLines(file);
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length == 0 || lines[i][0] == '#') continue;
                string[] columns = lines[i].Split('\t');
                data.Add(Path.GetFileNameWithoutExtension(file), i + 1, columns[0], string.Join('\t', columns[1..]));
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Slots_are_filled(string file, int line, string sentence, string expectations)
    {
        _ = (file, line);
        FactSheet facts = ReportAnalyzer.Default.Extract(sentence.Replace("⏎", "\n　　"));
        string[] columns = expectations.Split('\t');
        for (int i = 0; i + 1 < columns.Length; i += 2)
        {
            Claim? claim = facts.Claims.FirstOrDefault(c => c.Text == columns[i]);
            Assert.True(claim is not null, $"no claim {columns[i]}; found {string.Join(' ', facts.Claims)}");
            foreach (string expectation in columns[i + 1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                int equals = expectation.IndexOf('=');
                string wanted = expectation[(equals + 1)..];
                Assert.Equal($"{columns[i]} {expectation[..equals]}={wanted}", $"{columns[i]} {expectation[..equals]}={Slot(facts, claim, expectation[..equals]) ?? "-"}");
            }
        }
    }

    private static string? Slot(FactSheet facts, Claim claim, string slot) => slot switch
    {
        "head" => claim.Head,
        "metric" => claim.Metric,
        "action" => claim.Action,
        "scope" => claim.Scope,
        "period" => claim.Period,
        "comparison" => claim.Comparison,
        "basis" => claim.Basis,
        "direction" => claim.Direction?.ToString().ToLowerInvariant(),
        "modality" => claim.Modality.ToString().ToLowerInvariant(),
        "partOf" => claim.PartOf is { } whole ? facts.Claims[whole - 1].Text : null,
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, "no such slot"),
    };
}
