using System.Text.Json;

namespace ReportFacts.Verification.Reference;

/// <summary>Reads a JSON array of objects, or one object with such an array in it.</summary>
internal static class JsonTable
{
    public static List<TableRow> Read(string text, List<ReferenceProblem> problems)
    {
        var rows = new List<TableRow>();
        try
        {
            using JsonDocument document = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object) root = root.EnumerateObject().Select(property => property.Value).FirstOrDefault(value => value.ValueKind == JsonValueKind.Array);
            if (root.ValueKind != JsonValueKind.Array)
            {
                problems.Add(new(1, "", "expected an array of objects"));
                return rows;
            }
            int number = 0;
            foreach (JsonElement element in root.EnumerateArray()) AddRow(element, ++number, rows, problems);
        }
        catch (JsonException failure)
        {
            problems.Add(new((int)Math.Min(int.MaxValue, (failure.LineNumber ?? 0) + 1), "", $"not valid JSON: {failure.Message}"));
        }
        catch (InvalidOperationException)
        {
            problems.Add(new(1, "", "a string holds an unpaired surrogate"));
        }
        return rows;
    }

    private static void AddRow(JsonElement element, int number, List<TableRow> rows, List<ReferenceProblem> problems)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(number, "", "expected an object"));
            return;
        }
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (ColumnNames.Of(property.Name) is not { } column)
            {
                problems.Add(new(number, property.Name, "unknown property, ignored"));
                continue;
            }
            cells[column] = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString() ?? "",
                JsonValueKind.Number => property.Value.GetRawText(),
                JsonValueKind.Null => "",
                _ => "",
            };
        }
        rows.Add(new(number, cells));
    }
}
