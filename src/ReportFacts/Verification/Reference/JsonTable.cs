using System.Text.Json;

namespace ReportFacts.Verification.Reference;

/// <summary>Reads a JSON array of objects, one object with such an array in it, or an object with <c>columns</c> and <c>rows</c>.</summary>
internal static class JsonTable
{
    public static List<TableRow> Read(string text, List<ReferenceProblem> problems)
    {
        var rows = new List<TableRow>();
        try
        {
            using JsonDocument document = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("columns", out JsonElement columns) && root.TryGetProperty("rows", out JsonElement lists)
                && columns.ValueKind == JsonValueKind.Array && lists.ValueKind == JsonValueKind.Array)
                return ReadLists(columns, lists, problems);
            if (root.ValueKind == JsonValueKind.Object) root = root.EnumerateObject().Select(property => property.Value).FirstOrDefault(value => value.ValueKind == JsonValueKind.Array);
            if (root.ValueKind != JsonValueKind.Array)
            {
                problems.Add(new(1, "", "expected an array of objects, or an object with \"columns\" and \"rows\""));
                return rows;
            }
            int number = 0;
            foreach (JsonElement element in root.EnumerateArray()) AddRow(element, ++number, rows, problems);
        }
        catch (JsonException failure)
        {
            problems.Add(new((int)Math.Min(int.MaxValue, (failure.LineNumber ?? 0) + 1), "", $"not valid JSON: {failure.Message}"));
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            // As an escape it comes out when the string is asked for, as it stands when the text is made UTF-8.
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
        string[] names = [.. element.EnumerateObject().Select(property => property.Name)];
        var unknown = new List<ReferenceProblem>();
        TableHead head = TableHead.Read(names, number, unknown);
        problems.AddRange(unknown.Where(problem => problem.Message != TableHead.MissingColumn));
        rows.Add(head.Name(number, [.. element.EnumerateObject().Select(property => CellOf(property.Value, number, property.Name, problems))], problems));
    }

    // {"columns":["指标","数值"],"rows":[["产量",36],…]}
    private static List<TableRow> ReadLists(JsonElement columns, JsonElement lists, List<ReferenceProblem> problems)
    {
        var rows = new List<TableRow>();
        string[] headings = [.. columns.EnumerateArray().Select(column => CellOf(column, 1, "columns", problems))];
        TableHead head = TableHead.Read(headings, 1, problems);
        int number = 0;
        foreach (JsonElement list in lists.EnumerateArray())
        {
            number++;
            if (list.ValueKind != JsonValueKind.Array) problems.Add(new(number, "", "expected an array of cells"));
            else rows.Add(head.Name(number, [.. list.EnumerateArray().Select((cell, index) => CellOf(cell, number, index < headings.Length ? headings[index] : "", problems))], problems));
        }
        return rows;
    }

    private static string CellOf(JsonElement cell, int number, string column, List<ReferenceProblem> problems)
    {
        switch (cell.ValueKind)
        {
            case JsonValueKind.String: return cell.GetString() ?? "";
            case JsonValueKind.Number: return cell.GetRawText();
            case JsonValueKind.Null: return "";
            default:
                problems.Add(new(number, column, "expected text or a number"));
                return "";
        }
    }
}
