using System.Text.Json;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Sarif;

/// <summary>Writes the one run of a SARIF log, document by document.</summary>
internal sealed class SarifRun(Utf8JsonWriter writer, MessageLanguage language)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly List<VerificationResult> unread = [];

    /// <summary>Writes all that stands before the first result.</summary>
    public void Begin()
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        SarifRules.Write(writer, language);
        writer.WriteString("language", language == MessageLanguage.Chinese ? "zh-CN" : "en-US");
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("newlineSequences");
        foreach (string lineEnd in (ReadOnlySpan<string>)["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"]) writer.WriteStringValue(lineEnd);
        writer.WriteEndArray();
        writer.WriteStartArray("results");
    }

    /// <summary>Writes the results of a document.</summary>
    public void Write(VerificationResult result)
    {
        if (!result.IsRead)
        {
            unread.Add(result);
            return;
        }
        SarifResult? results = null;
        foreach (Check check in result.Report.Findings)
        {
            results ??= new SarifResult(writer, ArtifactUri.Of(result.Document.Id), result.Facts.Text, new LineMap(result.Facts.Text), result.Document.Places, language);
            results.Write(check);
        }
    }

    /// <summary>Writes all that stands behind the last result.</summary>
    public void End()
    {
        writer.WriteEndArray();
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", unread.Count == 0);
        if (unread.Count > 0) WriteNotifications();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteNotifications()
    {
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (VerificationResult result in unread)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            SarifText.WriteMessage(writer, "message", result.Problem!.Message);
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            writer.WriteStartObject("physicalLocation");
            SarifText.WriteArtifact(writer, ArtifactUri.Of(result.Document.Id));
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
