using System.Text.Json;
using System.Xml;
using CsCheck;
using ReportFacts.Claims;
using ReportFacts.Serialization;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Robustness;

/// <summary>What holds for any text whatever, from extraction to every output format.</summary>
public sealed class InvariantTests
{
    private static readonly VerificationOptions Strict = new() { Strict = true };

    [Fact]
    public void The_same_text_gives_the_same_bytes() =>
        HostileTexts.Any.Sample(text => Assert.Equal(Written(text), Written(new string(text))), iter: 1_000);

    // Threads of their own that start together: buffers are rented and returned while others hold theirs.
    [Fact]
    public void Sixty_four_callers_at_a_time_get_what_one_gets()
    {
        const int Callers = 64;
        string[] texts = [SampleTexts.Clean, SampleTexts.Page, .. HostileTexts.Pieces.Select(piece => $"破获案件12起{piece}挽回损失3.2亿元，增长6.5%{piece}。").Take(30)];
        string[] expected = [.. texts.Select(Written)];
        var wrong = new System.Collections.Concurrent.ConcurrentQueue<string>();
        using var start = new Barrier(Callers);
        Thread[] threads = [.. Enumerable.Range(0, Callers).Select(caller => new Thread(() =>
        {
            try
            {
                start.SignalAndWait();
                for (int i = 0; i < texts.Length; i++)
                {
                    int which = (i + caller) % texts.Length;
                    if (Written(texts[which]) != expected[which]) wrong.Enqueue($"caller {caller} read text {which} differently");
                }
            }
            catch (Exception failure)
            {
                wrong.Enqueue($"caller {caller}: {failure}");
            }
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_check_and_verdict_points_into_the_text() =>
        Gen.Select(HostileTexts.Any, HostileTexts.Any).Sample(
            (text, source) =>
            {
                FactSheet facts = ReportAnalyzer.Default.Extract("\r\n" + text + "共有学生1426人，其中男生715人、女生721人。");
                VerificationReport report = ReportAnalyzer.Default.VerifyAgainst(facts, ReportAnalyzer.Default.Extract(source), Strict);
                foreach (CheckOperand operand in report.Checks.SelectMany(check => check.Operands))
                {
                    Assert.True(operand.Span.Start >= 0 && operand.Span.Length > 0 && operand.Span.End <= facts.Text.Length, $"{operand.Span} in a text of {facts.Text.Length}");
                    if (operand.Claim is { } claim) Assert.Same(facts.Claims[claim.Id - 1], claim);
                }
                Assert.Equal(report.Verdicts.Select(verdict => verdict.Claim.Span.Start).Order(), report.Verdicts.Select(verdict => verdict.Claim.Span.Start));
            },
            iter: 300);

    [Fact]
    public void Json_says_of_every_claim_what_the_claim_says() =>
        HostileTexts.Any.Sample(
            text =>
            {
                FactSheet facts = ReportAnalyzer.Default.Extract(text);
                using JsonDocument json = JsonDocument.Parse(FactSheetJson.ToJson(facts, text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                JsonElement[] written = [.. json.RootElement.GetProperty("claims").EnumerateArray()];
                Assert.Equal(facts.Claims.Count, written.Length);
                foreach ((Claim claim, JsonElement item) in facts.Claims.Zip(written))
                {
                    Assert.Equal((claim.Id, claim.Span.Start, claim.Span.End), (item.GetProperty("id").GetInt32(), item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32()));
                    Assert.Equal(claim.Metric, item.GetProperty("metric").GetString());
                    if (claim is NumericClaim number) Assert.Equal((number.Value, number.Unit), (item.GetProperty("value").GetDecimal(), item.GetProperty("unit").GetString()));
                }
            },
            iter: 1_000);

    // Characters that JSON, XML and HTML must not hold come from Gen.String; numbers that give findings come from the rest.
    [Fact]
    public void No_text_and_no_name_breaks_an_output_format() =>
        Gen.Select(Gen.OneOf(Gen.String, HostileTexts.Any), Gen.String).Sample(
            (text, name) =>
            {
                string doubtful = text + "\n共有学生1426人，其中男生715人、" + text + "女生721人。";
                FactSheet facts = ReportAnalyzer.Default.Extract(doubtful);
                VerificationReport report = ReportAnalyzer.Default.Verify(facts, Strict);
                VerificationResult[] results =
                [
                    new(new ReportDocument(name, doubtful), facts, report, null),
                    new(ReportDocument.Unreadable(name, text), null, null, new DocumentProblem(DocumentProblemKind.Unreadable, text)),
                ];
                JsonDocument.Parse(VerificationJson.ToJson(report)).Dispose();
                JsonDocument.Parse(FactSheetJson.ToJson(facts, name)).Dispose();
                using var sarif = new MemoryStream();
                SarifReport.Write(sarif, results);
                JsonDocument.Parse(sarif.ToArray()).Dispose();
                using var junit = new StringWriter();
                JUnitReport.Write(junit, results);
                using (var reader = XmlReader.Create(new StringReader(junit.ToString())))
                {
                    while (reader.Read()) Assert.NotEqual(XmlNodeType.None, reader.NodeType);
                }
                using var lines = new StringWriter();
                GitHubAnnotations.Write(lines, results);
                HtmlReport.Write(lines, results);
                Assert.NotEmpty(HtmlReport.ToHtml(facts, report, name));
            },
            iter: 300);

    private static string Written(string text)
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(text, new DateOnly(2021, 5, 1));
        return FactSheetJson.ToJson(facts) + VerificationJson.ToJson(ReportAnalyzer.Default.Verify(facts, Strict));
    }
}
