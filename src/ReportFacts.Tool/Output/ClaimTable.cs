using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>Writes a table of claims a document.</summary>
internal sealed class ClaimTable(PlainOrDrawnTable output) : IResultWriter
{
    private static readonly string[] Columns = ["#", "kind", "value", "unit", "approximation", "head", "place", "text"];

    public void Write(Document document, FactSheet sheet)
    {
        var lines = new LineMap(sheet.Text);
        var rows = new List<string[]>(sheet.Claims.Count);
        foreach (Claim claim in sheet.Claims) rows.Add(Cells(claim, lines.PositionOf(claim.Span.Start)));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{document.Title}: {rows.Count} claims"), Columns, rows);
    }

    // The message is on standard error already; a table has no place for it.
    public void WriteError(Document document)
    {
    }

    public void Complete()
    {
    }

    private static string[] Cells(Claim claim, LinePosition place)
    {
        var number = claim as NumericClaim;
        string approximation = number is null or { Approximation: Approximation.Exact } ? "" : Name(number.Approximation.ToString());
        return
        [
            claim.Id.ToString(CultureInfo.InvariantCulture), Name(claim.Kind.ToString()), Value(claim), number?.Unit ?? "",
            approximation, claim.Head ?? "", place.ToString(), claim.Text,
        ];
    }

    private static string Value(Claim claim) => claim switch
    {
        NumericClaim { UpperValue: { } upper } number => $"{Number(number.Value)}…{Number(upper)}",
        NumericClaim number => Number(number.Value),
        DateClaim date => date.Date.ToString(),
        CaseCodeClaim code => code.Date.ToString(),
        _ => claim.Text,
    };

    private static string Number(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string Name(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
