// Reads a newspaper page as it comes out of a PDF, prints what its numbers claim, writes the same as JSON, and checks the numbers
// against each other. Faults of five kinds are planted in the page.
// Another text can be named: dotnet run --project samples/Extraction -- page.txt
using System.Globalization;
using System.Text;
using ReportFacts;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Serialization;
using ReportFacts.Text;
using ReportFacts.Verification;
using Spectre.Console;

string path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "report.txt");
string text = File.ReadAllText(path);

FactSheet facts = ReportAnalyzer.Default.Extract(text, referenceDate: new DateOnly(2025, 3, 7));

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 120;
var lines = new LineMap(text);
var claims = new Table { Border = TableBorder.Simple };
claims.AddColumns("kind", "value", "unit", "approximation", "head noun", "line:col", "quoted text");
foreach (Claim claim in facts.Claims)
{
    var number = claim as NumericClaim;
    AddRow(
        claims,
        claim.Kind.ToString(),
        Value(claim),
        number?.Unit ?? "",
        number is null or { Approximation: Approximation.Exact } ? "" : number.Approximation.ToString(),
        claim.Head ?? "",
        lines.PositionOf(claim.Span.Start).ToString(),
        claim.SourceText);
}
AnsiConsole.Write(claims);

string json = Path.ChangeExtension(path, ".claims.json");
File.WriteAllText(json, FactSheetJson.ToJson(facts, Path.GetFileName(path), indented: true));
Console.WriteLine($"{facts.Claims.Count} claims in {text.Length} characters and {lines.Count} lines; as JSON in {json}");

VerificationReport report = ReportAnalyzer.Default.Verify(facts);
var findings = new Table { Border = TableBorder.Simple };
findings.AddColumns("rule", "name", "severity", "line:col", "finding", "numbers");
foreach (Check check in report.Findings)
{
    AddRow(
        findings,
        check.RuleId,
        check.Rule.Name,
        check.Severity.ToString(),
        lines.PositionOf(check.Operands[0].Span.Start).ToString(),
        check.MessageEn,
        string.Join(" · ", check.Operands.Select(operand => operand.Text)));
}
AnsiConsole.Write(findings);
int passed = report.Checks.Count(check => check.Status == CheckStatus.Pass);
Console.WriteLine($"{findings.Rows.Count} findings, {passed} checks passed, {report.Coverage.Checked} of {report.Coverage.Numbers} numbers were checked");

static void AddRow(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Spectre.Console.Text(cell.ReplaceLineEndings("⏎"))));

static string Value(Claim claim) => claim switch
{
    NumericClaim { UpperValue: { } upper } range => $"{Format(range.Value)}…{Format(upper)}",
    NumericClaim number => Format(number.Value),
    DateClaim date => date.Date.ToString(),
    CaseCodeClaim code => code.Date.ToString(),
    _ => claim.Text,
};

static string Format(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);
