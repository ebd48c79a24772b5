using System.Text.Json;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Sarif;

/// <summary>Writes the results of one document.</summary>
internal sealed class SarifResult(Utf8JsonWriter writer, string uri, string text, LineMap lines, PlaceMap? places, MessageLanguage language)
{
    /// <summary>Writes a finding.</summary>
    public void Write(Check check)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", check.RuleId);
        writer.WriteNumber("ruleIndex", SarifRules.IndexOf(check.Rule));
        writer.WriteString("kind", "fail");
        writer.WriteString("level", SarifRules.LevelOf(check.Severity));
        SarifText.WriteMessage(writer, "message", check.Message(language));
        writer.WriteStartArray("locations");
        WriteLocation(check.Operands[0], id: null);
        writer.WriteEndArray();
        if (check.Operands.Count > 1) WriteRelated(check);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("reportFactsCheck/v1", check.Fingerprint);
        writer.WriteEndObject();
        if (check.Formula is not null) WriteProof(check);
        writer.WriteEndObject();
    }

    private void WriteRelated(Check check)
    {
        writer.WriteStartArray("relatedLocations");
        for (int i = 1; i < check.Operands.Count; i++) WriteLocation(check.Operands[i], i);
        writer.WriteEndArray();
    }

    private void WriteProof(Check check)
    {
        writer.WriteStartObject("properties");
        writer.WriteString("formula", VisibleText.Of(check.Formula!));
        if (check.Residual is { } residual) writer.WriteNumber("residual", residual);
        writer.WriteEndObject();
    }

    private void WriteLocation(CheckOperand operand, int? id)
    {
        writer.WriteStartObject();
        if (id is { } number) writer.WriteNumber("id", number);
        writer.WriteStartObject("physicalLocation");
        SarifText.WriteArtifact(writer, uri);
        WriteRegion(operand.Span);
        writer.WriteEndObject();
        if (places is not null) WritePlace(operand.Span.Start, places);
        if (id is not null) SarifText.WriteMessage(writer, "message", $"{ReportWords.Of(operand.Role, language)}: {VisibleText.OneLine(operand.Text)}");
        writer.WriteEndObject();
    }

    // Lines and columns are those of the text that was read; people look for page and paragraph.
    private void WritePlace(int offset, PlaceMap places)
    {
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", places.PlaceOf(offset).ToString());
        writer.WriteString("kind", "paragraph");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        PlaceText.Write(writer, offset, places);
        writer.WriteEndObject();
    }

    private void WriteRegion(TextSpan span)
    {
        LinePosition start = lines.PositionOf(span.Start), end = lines.PositionOf(span.End);
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        writer.WriteNumber("charOffset", span.Start);
        writer.WriteNumber("charLength", span.Length);
        SarifText.WriteMessage(writer, "snippet", text.Substring(span.Start, span.Length));
        writer.WriteEndObject();
    }
}
