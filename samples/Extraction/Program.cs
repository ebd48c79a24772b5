// Reads a newspaper page as it comes out of a PDF, prints what its numbers claim, and writes the same as JSON.
// Another text can be named: dotnet run --project samples/Extraction -- page.txt
using System.Globalization;
using System.Text;
using ReportFacts;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Serialization;
using ReportFacts.Text;
using Spectre.Console;

string path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "report.txt");
string text = File.ReadAllText(path);

FactSheet facts = ReportAnalyzer.Default.Extract(text, referenceDate: new DateOnly(2025, 3, 7));

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var table = new Table { Border = TableBorder.Simple };
table.AddColumns("kind", "value", "unit", "approximation", "head noun", "line:col", "quoted text");
var lines = new LineMap(text);
foreach (Claim claim in facts.Claims)
{
    var number = claim as NumericClaim;
    string[] cells =
    [
        claim.Kind.ToString(),
        Value(claim),
        number?.Unit ?? "",
        number is null or { Approximation: Approximation.Exact } ? "" : number.Approximation.ToString(),
        claim.Head ?? "",
        lines.PositionOf(claim.Span.Start).ToString(),
        claim.SourceText.ReplaceLineEndings("⏎"),
    ];
    table.AddRow(cells.Select(cell => new Spectre.Console.Text(cell)));
}
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 120;
AnsiConsole.Write(table);

string json = Path.ChangeExtension(path, ".claims.json");
File.WriteAllText(json, FactSheetJson.ToJson(facts, Path.GetFileName(path), indented: true));
Console.WriteLine($"{facts.Claims.Count} claims in {text.Length} characters and {lines.Count} lines; as JSON in {json}");

static string Value(Claim claim) => claim switch
{
    NumericClaim { UpperValue: { } upper } range => $"{Format(range.Value)}…{Format(upper)}",
    NumericClaim number => Format(number.Value),
    DateClaim date => date.Date.ToString(),
    CaseCodeClaim code => code.Date.ToString(),
    _ => claim.Text,
};

static string Format(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);
