using System.Buffers;
using System.Text;
using System.Text.Json;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>
/// Writes verification results as JSON, the same that <c>reportfacts verify</c> prints beside the claims:
/// <c>"checks":[{"rule":"RF102","name":"sum.count","status":"pass",…}]</c>, <c>"verdicts":[…]</c> and <c>"coverage":{…}</c>.
/// </summary>
/// <remarks>Names are stable. Spans are UTF-16 units into the text as given. Thread-safe.</remarks>
public static class VerificationJson
{
    /// <summary>Writes the properties of a report into an object that the caller has begun.</summary>
    /// <param name="writer">A writer within an object; not flushed.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="places">Pages and paragraphs of the document, for the operands; <see langword="null"/> leaves them out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// using var writer = new Utf8JsonWriter(Console.OpenStandardOutput(), FactSheetJson.WriterOptions);
    /// writer.WriteStartObject();
    /// FactSheetJson.WriteProperties(writer, facts);
    /// VerificationJson.WriteProperties(writer, report, MessageLanguage.English);
    /// writer.WriteEndObject();
    /// </code></example>
    public static void WriteProperties(Utf8JsonWriter writer, VerificationReport report, MessageLanguage language = MessageLanguage.Chinese, PlaceMap? places = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartArray("checks");
        foreach (Check check in report.Checks) WriteCheck(writer, check, language, places);
        writer.WriteEndArray();
        if (report.Verdicts.Count > 0)
        {
            writer.WriteStartArray("verdicts");
            foreach (Verdict verdict in report.Verdicts) WriteVerdict(writer, verdict);
            writer.WriteEndArray();
        }
        writer.WriteStartObject("coverage");
        writer.WriteNumber("numbers", report.Coverage.Numbers);
        writer.WriteNumber("checked", report.Coverage.Checked);
        writer.WriteEndObject();
    }

    /// <summary>Writes a report as one object.</summary>
    /// <param name="writer">Where to; not flushed.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// using var writer = new Utf8JsonWriter(Console.OpenStandardOutput(), FactSheetJson.WriterOptions);
    /// VerificationJson.Write(writer, report, MessageLanguage.English);
    /// </code></example>
    public static void Write(Utf8JsonWriter writer, VerificationReport report, MessageLanguage language = MessageLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        if (report.Problem is { } problem) writer.WriteString("error", problem.Message);
        WriteProperties(writer, report, language);
        writer.WriteEndObject();
    }

    /// <summary>Gives a report as JSON text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="indented">Whether to break and indent lines for people.</param>
    /// <returns>One JSON object; lines are ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// string json = VerificationJson.ToJson(ReportAnalyzer.Default.Verify(facts), MessageLanguage.English);
    /// </code></example>
    public static string ToJson(VerificationReport report, MessageLanguage language = MessageLanguage.Chinese, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, FactSheetJson.WriterOptions with { Indented = indented }))
            Write(writer, report, language);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteCheck(Utf8JsonWriter writer, Check check, MessageLanguage language, PlaceMap? places)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", check.RuleId);
        writer.WriteString("name", check.Rule.Name);
        writer.WriteString("status", JsonNames.Of(check.Status));
        writer.WriteString("severity", JsonNames.Of(check.Severity));
        writer.WriteString("message", check.Message(language));
        writer.WriteString("formula", check.Formula);
        writer.WriteStartArray("operands");
        foreach (CheckOperand operand in check.Operands) WriteOperand(writer, operand, places);
        writer.WriteEndArray();
        if (check.Residual is { } residual) writer.WriteNumber("residual", residual / 1.0000000000000000000000000000m);
        else writer.WriteNull("residual");
        writer.WriteString("margin", JsonNames.Of(check.Margin));
        writer.WriteString("reason", JsonNames.Of(check.Reason));
        writer.WriteString("fingerprint", check.Fingerprint);
        writer.WriteEndObject();
    }

    private static void WriteOperand(Utf8JsonWriter writer, CheckOperand operand, PlaceMap? places)
    {
        TextSpan span = operand.Span;
        writer.WriteStartObject();
        if (operand.Claim is { } claim) writer.WriteNumber("claim", claim.Id);
        else writer.WriteNull("claim");
        writer.WriteString("role", JsonNames.Of(operand.Role));
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
        writer.WriteString("text", operand.Text);
        if (!operand.Interval.IsUnbounded) writer.WriteString("interval", operand.Interval.ToString());
        PlaceText.Write(writer, span.Start, places);
        writer.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteStartObject();
        writer.WriteNumber("claim", verdict.Claim.Id);
        writer.WriteString("verdict", JsonNames.Of(verdict.Kind));
        writer.WriteString("evidence", verdict.Evidence.Length == 0 ? null : verdict.Evidence);
        writer.WriteString("rule", verdict.Rule?.Id);
        writer.WriteEndObject();
    }
}
