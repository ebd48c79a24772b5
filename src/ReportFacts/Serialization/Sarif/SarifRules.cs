using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using ReportFacts.Verification;

namespace ReportFacts.Serialization.Sarif;

/// <summary>Writes the tool with its rules.</summary>
internal static class SarifRules
{
    private static readonly FrozenDictionary<string, int> Indexes = RuleCatalogue.All.Index().ToFrozenDictionary(pair => pair.Item.Id, pair => pair.Index);

    /// <summary>The place of a rule in the list of rules.</summary>
    public static int IndexOf(Rule rule) => Indexes[rule.Id];

    /// <summary>The SARIF level of a severity.</summary>
    public static string LevelOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    /// <summary>Writes the property <c>tool</c>.</summary>
    public static void Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        string version = typeof(SarifRules).Assembly.GetName().Version!.ToString(3);
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "ReportFacts");
        writer.WriteString("version", version);
        writer.WriteString("semanticVersion", version);
        writer.WriteStartArray("rules");
        foreach (Rule rule in RuleCatalogue.All) WriteRule(writer, rule, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, Rule rule, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", Identifier(rule.Name));
        SarifText.WriteMessage(writer, "shortDescription", language == MessageLanguage.Chinese ? rule.ChineseName : rule.Name);
        SarifText.WriteMessage(writer, "fullDescription", rule.Description(language));
        SarifText.WriteMessage(writer, "help", (language == MessageLanguage.Chinese ? "例：" : "Example: ") + VisibleText.OneLine(rule.Example));
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteBoolean("enabled", rule.IsDefault);
        writer.WriteString("level", LevelOf(rule.DefaultSeverity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteStartArray("tags");
        writer.WriteStringValue(rule.Name[..rule.Name.IndexOf('.', StringComparison.Ordinal)]);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // SARIF wants a name in Pascal case: SumCount for sum.count.
    private static string Identifier(string name)
    {
        var pascal = new StringBuilder(name.Length);
        bool up = true;
        foreach (char c in name)
        {
            if (c is '.' or '-') up = true;
            else
            {
                pascal.Append(up ? char.ToUpperInvariant(c) : c);
                up = false;
            }
        }
        return pascal.ToString();
    }
}
