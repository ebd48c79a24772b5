using NJsonSchema;
using ReportFacts.Serialization;
using ReportFacts.Tests.House;
using ReportFacts.Tests.Robustness;
using ReportFacts.Tests.Tool;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization;

/// <summary>The JSON of the tool is what docs/schema says it is, and the schemas are strict enough to tell what is not.</summary>
public sealed class JsonSchemaTests
{
    private const string Hostile = """{"id":"h","text":"<b>2O21年\u0000约3亿元或80—900亿元，同比增长5%，计划三成，一九九八年，共有学生1426人，其中男生715人、女生721人。占比由31.6%提高到35.1%，提高3.5%。"}""";

    [Theory]
    [InlineData("extract")]
    [InlineData("verify")]
    public async Task OutputOfTheToolFitsItsSchema(string command)
    {
        JsonSchema schema = await ReadAsync(command);
        string input = $$"""
            {"id":"page","text":{{System.Text.Json.JsonSerializer.Serialize(SampleTexts.Page)}}}
            {{Hostile}}
            {"id":7,"text":""}
            {"text":"总投资3.2亿元，工期两年。","source":"总投资3200万元。"}
            no json
            """;
        ToolResult result = await ToolProcess.RunWithInputAsync(input, command, "--input", "jsonl", "--format", "jsonl");
        string[] lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.All(lines, line => Assert.Empty(schema.Validate(line)));
    }

    [Fact]
    public async Task PagesAndParagraphsFitTheSchemas()
    {
        FactSheet facts = ReportAnalyzer.Default.Extract("2O21年全年办结案件1260起，其中治安案件842起、其他案件110起。");
        Assert.NotEmpty(facts.Unreadable);
        var places = new PlaceMap([(0, new(1, 1)), (9, new(2, 1))]);
        foreach (string command in new[] { "extract", "verify" })
        {
            using var stream = new MemoryStream();
            using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
            {
                writer.WriteStartObject();
                writer.WriteString("id", "a.pdf");
                FactSheetJson.WriteProperties(writer, facts, places);
                if (command == "verify") VerificationJson.WriteProperties(writer, ReportAnalyzer.Default.Verify(facts), MessageLanguage.English, places);
                writer.WriteEndObject();
            }
            string json = System.Text.Encoding.UTF8.GetString(stream.ToArray());
            Assert.Contains("\"page\":2", json, StringComparison.Ordinal);
            Assert.Empty((await ReadAsync(command)).Validate(json));
        }
    }

    [Theory]
    [InlineData("extract", "\"kind\":\"count\"", "\"kind\":\"number\"")]
    [InlineData("extract", "\"start\":6", "\"start\":-6")]
    [InlineData("extract", "\"head\":", "\"heads\":")]
    [InlineData("extract", "\"value\":1260", "\"value\":true")]
    [InlineData("verify", "\"status\":\"fail\"", "\"status\":\"failed\"")]
    [InlineData("verify", "\"role\":\"total\"", "\"role\":\"sum\"")]
    [InlineData("verify", "\"rule\":\"RF102\"", "\"rule\":\"102\"")]
    [InlineData("verify", "\"coverage\"", "\"covered\"")]
    public async Task WhatIsNotTheContractIsRejected(string command, string part, string broken)
    {
        FactSheet facts = ReportAnalyzer.Default.Extract("全年办结案件1260起，其中治安案件842起、其他案件110起。");
        string json = FactSheetJson.ToJson(facts, "a");
        if (command == "verify") json = json[..^1] + "," + VerificationJson.ToJson(ReportAnalyzer.Default.Verify(facts, new VerificationOptions()))[1..];
        json = json.Replace("\"status\":\"pass\"", "\"status\":\"fail\"", StringComparison.Ordinal);
        Assert.Contains(part, json, StringComparison.Ordinal);
        JsonSchema schema = await ReadAsync(command);
        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace(part, broken, StringComparison.Ordinal)));
    }

    // NJsonSchema looks for shared schemas under the name that the keyword had before draft 2019-09.
    private static async Task<JsonSchema> ReadAsync(string command)
    {
        string schema = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "schema", command + ".schema.json"), TestContext.Current.CancellationToken);
        return await JsonSchema.FromJsonAsync(schema.Replace("$defs", "definitions", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }
}
