using System.Text;
using System.Text.Json;
using ReportFacts.Serialization;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization;

/// <summary>Every format names the page and paragraph of a document that has them.</summary>
public sealed class PlaceTests
{
    private const string Sums = "共有学生1426人，其中男生715人、女生721人。";

    private static readonly PlaceMap Places = new([(0, new(1, 1)), (4, new(2, 1)), (16, new(2, 2))]);

    private static readonly VerificationResult Paged = Make(Places), Plain = Make(null);

    [Fact]
    public void Beginnings_must_rise()
    {
        Assert.Throws<ArgumentException>(() => new PlaceMap([(0, new(1, 1)), (0, new(1, 2))]));
        Assert.Throws<ArgumentException>(() => new PlaceMap([(-1, new(1, 1))]));
        Assert.Equal(default, new PlaceMap([]).PlaceOf(7));
        Assert.Equal([new(1, 1), new(2, 1), new(2, 2)], new[] { 3, 4, 900 }.Select(Places.PlaceOf));
    }

    [Fact]
    public void Json_has_page_and_paragraph_of_claims_operands_and_readings()
    {
        JsonElement claims = Json(writer => FactSheetJson.WriteProperties(writer, Paged.Facts!, Places)).GetProperty("claims");
        Assert.Equal([(2, 1), (2, 2), (2, 2)], claims.EnumerateArray().Select(PlaceOf));
        JsonElement operands = Json(writer => VerificationJson.WriteProperties(writer, Paged.Report!, MessageLanguage.English, Places)).GetProperty("checks")[0].GetProperty("operands");
        Assert.Equal([(2, 2), (2, 2), (2, 1)], operands.EnumerateArray().Select(PlaceOf));
        JsonElement readings = Json(writer => FactSheetJson.WriteReadings(writer, ReportAnalyzer.Default.Explain(Paged.Facts!.Text), Places)).GetProperty("readings");
        Assert.Equal((2, 1), PlaceOf(readings[0]));
        Assert.DoesNotContain("\"page\"", FactSheetJson.ToJson(Plain.Facts!), StringComparison.Ordinal);
        ClaimData read = claims[1].Deserialize(FactJsonContext.Default.ClaimData)!;
        Assert.Equal((2, 2), (read.Page, read.Paragraph));
        var flow = new PlaceMap([(0, new(0, 1))]);
        JsonElement claim = Json(writer => FactSheetJson.WriteProperties(writer, Paged.Facts!, flow)).GetProperty("claims")[0];
        Assert.False(claim.TryGetProperty("page", out _));
        Assert.Equal(1, claim.GetProperty("paragraph").GetInt32());
    }

    [Fact]
    public void Sarif_has_a_logical_location()
    {
        JsonElement result = JsonDocument.Parse(Sarif(Paged)).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        foreach (JsonElement location in result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray()).Take(2))
        {
            Assert.Equal("p. 2 ¶ 2", location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
            Assert.Equal((2, 2), PlaceOf(location.GetProperty("properties")));
        }
        Assert.DoesNotContain("logicalLocations", Sarif(Plain), StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_and_GitHub_name_the_place_instead_of_lines()
    {
        Assert.Contains("RF102 sum.count @ p. 2 ¶ 2", Written(writer => JUnitReport.Write(writer, [Paged])), StringComparison.Ordinal);
        string annotation = Written(writer => GitHubAnnotations.Write(writer, [Paged], MessageLanguage.English));
        Assert.StartsWith("::error file=a.pdf,title=RF102 sum.count (p. 2 ¶ 2)::", annotation, StringComparison.Ordinal);
        Assert.Contains("(第2页第2段)", Written(writer => GitHubAnnotations.Write(writer, [Paged])), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_numbers_in_its_margin()
    {
        string paged = Written(writer => HtmlReport.Write(writer, [Paged])), plain = Written(writer => HtmlReport.Write(writer, [Plain]));
        Assert.Contains("<i class=pg data-p=\"第 1 页\"></i><i data-n=1></i>概况", paged, StringComparison.Ordinal);
        Assert.Contains("<i class=pg data-p=\"第 2 页\"></i><i data-n=1></i>共有学生", paged, StringComparison.Ordinal);
        Assert.Contains("<dd>第2页第1段", paged, StringComparison.Ordinal);
        Assert.Contains(" · 第2页第2段", paged, StringComparison.Ordinal);
        Assert.Contains("2 页</p>", paged, StringComparison.Ordinal);
        Assert.Contains("<i data-n=1></i>概况", plain, StringComparison.Ordinal);
        Assert.Contains("<i data-n=3></i>共有学生", plain, StringComparison.Ordinal); // the blank line has none
        Assert.DoesNotContain("data-n=2></i>", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("<i data-n", HtmlReport.ToHtml(ReportAnalyzer.Default.Extract(Sums)), StringComparison.Ordinal);
    }

    private static VerificationResult Make(PlaceMap? places)
    {
        const string Text = "概况\n\n" + Sums;
        FactSheet sheet = ReportAnalyzer.Default.Extract(Text);
        return new(new ReportDocument("a.pdf", Text) { Places = places }, sheet, ReportAnalyzer.Default.Verify(sheet), null);
    }

    private static (int Page, int Paragraph) PlaceOf(JsonElement element) => (element.GetProperty("page").GetInt32(), element.GetProperty("paragraph").GetInt32());

    private static string Sarif(VerificationResult result)
    {
        using var stream = new MemoryStream();
        SarifReport.Write(stream, [result], MessageLanguage.English);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JsonElement Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
