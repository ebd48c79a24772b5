using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NJsonSchema;
using ReportFacts.Serialization;
using ReportFacts.Tests.House;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization;

public sealed class SarifReportTests
{
    private static readonly string Multitool = Path.Combine(Repository.Root, ".tools", "node_modules", "@microsoft", "sarif-multitool-linux", "Sarif.Multitool");

    // Advice that can't be followed: message ids, version control, pages on the web for tool and rules (and their reach), a wider region as context.
    private static readonly string[] Advice = ["SARIF2002", "SARIF2003", "SARIF2005", "SARIF2006", "SARIF2011", "SARIF2012"];

    [Theory]
    [InlineData(MessageLanguage.Chinese)]
    [InlineData(MessageLanguage.English)]
    public async Task TheOfficialSchemaHolds(MessageLanguage language)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Serialization", "sarif-2.1.0.json"), TestContext.Current.CancellationToken);
        string log = Write(language, ReportSamples.Page, ReportSamples.Hostile, ReportSamples.Unread, ReportSamples.Empty);
        Assert.Empty(schema.Validate(log));
        Assert.NotEmpty(schema.Validate(log.Replace("\"level\": \"error\"", "\"level\": \"fatal\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void PlacesCountUtf16UnitsAndOperandsAreRelated()
    {
        const string Text = "𠮷林全年平稳。\n共有学生1426人，其中男生715人、女生721人。";
        JsonElement run = JsonDocument.Parse(Write(MessageLanguage.English, ReportSamples.Verified("in put/稿 1.txt", Text))).RootElement.GetProperty("runs")[0];
        JsonElement result = run.GetProperty("results").EnumerateArray().Single();
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation"), region = place.GetProperty("region");
        Assert.Equal("in%20put/%E7%A8%BF%201.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal([2, 15, 2, 19, 23, 4], new[] { "startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength" }.Select(name => region.GetProperty(name).GetInt32()));
        Assert.Equal("715人", Text.Substring(23, 4));
        Assert.Equal(["part: 721人", "total: 1426人"], result.GetProperty("relatedLocations").EnumerateArray().Select(location => location.GetProperty("message").GetProperty("text").GetString()));
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        Assert.Equal(16, result.GetProperty("partialFingerprints").GetProperty("reportFactsCheck/v1").GetString()!.Length);
    }

    [Fact]
    public void ADocumentThatCouldNotBeReadIsANotification()
    {
        JsonElement invocation = JsonDocument.Parse(Write(MessageLanguage.English, ReportSamples.Unread)).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
    }

    [Fact]
    public async Task TheMultitoolHasNothingAgainstIt()
    {
        if (!File.Exists(Multitool)) Assert.Skip("the SARIF multitool is not installed; tools/install-sarif-multitool.sh does that");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reportfacts-sarif");
        try
        {
            string log = Path.Combine(folder.FullName, "log.sarif"), verdict = Path.Combine(folder.FullName, "verdict.sarif");
            await File.WriteAllTextAsync(log, Write(MessageLanguage.English, ReportSamples.Page, ReportSamples.Hostile, ReportSamples.Unread), TestContext.Current.CancellationToken);
            var start = new ProcessStartInfo(Multitool, ["validate", log, "--level", "Error;Warning;Note", "--output", verdict]) { RedirectStandardOutput = true, UseShellExecute = false };
            using (Process process = Process.Start(start)!)
            {
                await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
            JsonElement results = JsonDocument.Parse(await File.ReadAllTextAsync(verdict, TestContext.Current.CancellationToken)).RootElement.GetProperty("runs")[0].GetProperty("results");
            Assert.Empty(results.EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()!.Split('/')[0]).Distinct().Except(Advice));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Write(MessageLanguage language, params VerificationResult[] results)
    {
        using var stream = new MemoryStream();
        SarifReport.Write(stream, results, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
