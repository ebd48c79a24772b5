using System.Text.Json;

namespace ReportFacts.Serialization.Sarif;

/// <summary>Pieces that several SARIF objects have.</summary>
internal static class SarifText
{
    /// <summary>Writes a message; brackets that would make a link are taken for what they are.</summary>
    public static void WriteMessage(Utf8JsonWriter writer, string property, string text)
    {
        writer.WriteStartObject(property);
        writer.WriteString("text", VisibleText.Of(text).Replace("](", "\\](", StringComparison.Ordinal));
        writer.WriteEndObject();
    }

    /// <summary>Writes where a document is.</summary>
    public static void WriteArtifact(Utf8JsonWriter writer, string uri)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", uri);
        writer.WriteEndObject();
    }
}
