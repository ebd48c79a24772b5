using System.Globalization;
using System.Text.Json;
using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions;

/// <summary>
/// Agreement with the Chinese number specifications of Microsoft.Recognizers.Text, where they lie beside the repository
/// (<c>shared/cases</c>) or where the variable REPORTFACTS_CASES points. What is read differently on purpose stands in
/// RecognizersDifferences.tsv with the reason.
/// </summary>
public sealed class RecognizersSpecTests(ITestOutputHelper output)
{
    private const string FileName = "recognizers-number-specs.jsonl";

    [Fact]
    public void Agrees_on_the_values_outside_the_list_of_differences()
    {
        string? path = Find();
        if (path is null) Assert.Skip($"{FileName} is not at hand");
        Dictionary<string, string> deliberate = TestTable.Read("Mentions/RecognizersDifferences.tsv", 2).ToDictionary(row => row[0], row => row[1]);
        int cases = 0, agreed = 0, needless = 0;
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            string text = root.GetProperty("text").GetString()!;
            bool agrees = Agrees(text, root.GetProperty("gold"));
            if (deliberate.ContainsKey(root.GetProperty("id").GetString()!))
            {
                if (agrees) needless++;
                continue;
            }
            cases++;
            if (agrees) agreed++;
            else output.WriteLine($"{root.GetProperty("id").GetString()}\t{text}\t{root.GetProperty("gold")}");
        }
        output.WriteLine($"{agreed} of {cases} agree; {deliberate.Count} differ on purpose, {needless} of them needlessly listed");
        Assert.True(agreed >= cases * 0.97, $"{agreed} of {cases} agree");
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("REPORTFACTS_CASES") is { Length: > 0 } folder) return Path.Combine(folder, FileName);
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string candidate = Path.Combine(at.FullName, "shared", "cases", FileName);
            if (File.Exists(candidate)) return candidate;
        }
        return null;
    }

    private static bool Agrees(string text, JsonElement gold)
    {
        var mentions = new List<Mention>();
        foreach (Mention mention in MentionScanner.Enumerate(text, includeSuppressed: true)) mentions.Add(mention);
        if (gold.GetArrayLength() == 0) return mentions.TrueForAll(m => !m.IsClaim || m.Kind is MentionKind.Date or MentionKind.Duration);
        foreach (JsonElement entity in gold.EnumerateArray())
        {
            if (!entity.TryGetProperty("value", out JsonElement wanted) || wanted.ValueKind != JsonValueKind.String) continue;
            int start = Utf16(text, entity.GetProperty("start").GetInt32()), end = Utf16(text, entity.GetProperty("end").GetInt32());
            List<Mention> here = mentions.FindAll(m => m.Span.Start < end && m.Span.End > start);
            if (!Values(wanted.GetString()!).All(value => here.Exists(m => Means(m, value)))) return false;
        }
        return true;
    }

    private static int Utf16(string text, int codePoints)
    {
        int index = 0;
        for (; codePoints > 0 && index < text.Length; codePoints--) index += char.IsSurrogatePair(text, index) ? 2 : 1;
        return index;
    }

    private static IEnumerable<double> Values(string value)
    {
        foreach (string part in value.Split(['(', ')', '[', ']', ',', '%'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) yield return number;
        }
    }

    private static bool Means(Mention m, double value)
    {
        double low = (double)m.Value, high = (double)m.UpperValue;
        return Near(low, value) || Near(high, value)
            || (m.Kind == MentionKind.Ratio && high != 0 && (Near(low / high, value) || Near(low / high * 100, value)))
            || (m.Unit == "‰" && Near(low / 10, value))
            || (m.Unit == "‰" && Near(low / 1000, value))
            || (m.Unit == "%" && Near(low / 100, value));
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-9 * Math.Max(1e-6, Math.Abs(b));
}
