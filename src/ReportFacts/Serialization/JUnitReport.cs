using System.Globalization;
using System.Text;
using System.Xml;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>
/// Writes checks as JUnit XML, which continuous integration shows as test results: a document is a suite, a check a test; one that failed is a
/// failure, one that must not be judged is skipped, and a document that could not be read is an error.
/// </summary>
/// <remarks>Documents are written one by one as they come. Characters that XML can't hold are replaced. Thread-safe.</remarks>
public static class JUnitReport
{
    /// <summary>Writes the checks of documents.</summary>
    /// <param name="writer">Where to; UTF-8 is what the XML declaration says.</param>
    /// <param name="results">The results, read one by one.</param>
    /// <param name="language">The language of messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="results"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// List&lt;VerificationResult> results = [];
    /// await foreach (VerificationResult result in ReportAnalyzer.Default.VerifyAsync(documents)) results.Add(result);
    /// using StreamWriter xml = File.CreateText("report.xml");
    /// JUnitReport.Write(xml, results, MessageLanguage.English);
    /// </code></example>
    public static void Write(TextWriter writer, IEnumerable<VerificationResult> results, MessageLanguage language = MessageLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(results);
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8 };
        using (var xml = XmlWriter.Create(writer, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "ReportFacts");
            foreach (VerificationResult result in results)
            {
                WriteSuite(xml, result, language);
                xml.Flush();
            }
            xml.WriteEndElement();
        }
        writer.Write('\n');
    }

    private static void WriteSuite(XmlWriter xml, VerificationResult result, MessageLanguage language)
    {
        string name = result.Document.Id;
        IReadOnlyList<Check> checks = result.Report?.Checks ?? [];
        bool unread = !result.IsRead;
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", name);
        Attribute(xml, "tests", checks.Count + (unread ? 1 : 0));
        Attribute(xml, "failures", checks.Count(check => check.IsFinding));
        Attribute(xml, "errors", unread ? 1 : 0);
        Attribute(xml, "skipped", checks.Count(check => check.Status == CheckStatus.NotAssessable));
        if (result.Facts is { } facts && checks.Count > 0)
        {
            var places = new PlaceText(new LineMap(facts.Text), result.Document.Places);
            foreach (Check check in checks) WriteCheck(xml, name, check, places, language);
        }
        if (result.Problem is { } problem) WriteUnread(xml, name, problem.Message);
        xml.WriteEndElement();
    }

    private static void WriteCheck(XmlWriter xml, string document, Check check, PlaceText places, MessageLanguage language)
    {
        StartCase(xml, document, $"{check.Rule} @ {places.Of(check.Operands[0].Span.Start)}");
        string message = check.Message(language);
        switch (check.Status)
        {
            case CheckStatus.Fail:
                xml.WriteStartElement("failure");
                Attribute(xml, "type", check.Severity.ToString().ToLowerInvariant());
                Attribute(xml, "message", message);
                xml.WriteString(Proof(check, places));
                xml.WriteEndElement();
                break;
            case CheckStatus.NotAssessable:
                xml.WriteStartElement("skipped");
                Attribute(xml, "message", message);
                xml.WriteEndElement();
                break;
            case CheckStatus.Stretched or CheckStatus.Possible:
                xml.WriteElementString("system-out", VisibleText.Of($"{JsonNames.Of(check.Status)}: {message}"));
                break;
        }
        xml.WriteEndElement();
    }

    private static string Proof(Check check, PlaceText places)
    {
        var proof = new StringBuilder("\n");
        foreach (CheckOperand operand in check.Operands)
            proof.Append(CultureInfo.InvariantCulture, $"{places.Of(operand.Span.Start)} {JsonNames.Of(operand.Role)} {VisibleText.OneLine(operand.Text)}\n");
        return proof.ToString();
    }

    private static void WriteUnread(XmlWriter xml, string document, string error)
    {
        StartCase(xml, document, "read");
        xml.WriteStartElement("error");
        Attribute(xml, "message", error);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartCase(XmlWriter xml, string document, string name)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", document);
        Attribute(xml, "name", name);
    }

    private static void Attribute(XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, VisibleText.Of(value));
}
