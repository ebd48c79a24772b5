using System.Text;
using System.Text.Json;

namespace ReportFacts.Verification;

/// <summary>
/// Reads which rules run, and how severe their findings are, from a JSON file:
/// <code>{"strict": false, "rules": {"RF1213": "info", "style.year": "off", "RF411": "on"}}</code>
/// A rule is named by id or English name; its value is <c>off</c>, <c>on</c>, <c>info</c>, <c>warning</c> or <c>error</c>, where a severity also
/// switches the rule on. Comments and trailing commas are allowed.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static class RuleConfiguration
{
    /// <summary>Applies a configuration to options.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="options">The options to start from; <see langword="null"/> for the default ones.</param>
    /// <returns>The options with what the file says in place of their strictness, enabled and disabled rules and severities of the same rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such configuration; the message begins with line and column and says what was expected.</exception>
    /// <example><code>
    /// VerificationOptions options = RuleConfiguration.Parse("""{ "strict": true, "rules": { "style.year": "off" } }""");
    /// VerificationReport report = ReportAnalyzer.Default.Verify(facts, options);
    /// </code></example>
    public static VerificationOptions Parse(string json, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            return Read(ref reader, utf8, options ?? new VerificationOptions());
        }
        catch (JsonException problem)
        {
            throw new FormatException($"{problem.LineNumber + 1}:{problem.BytePositionInLine + 1}: not valid JSON", problem);
        }
        catch (InvalidOperationException)
        {
            throw Problem(utf8, reader.TokenStartIndex, "a string holds an unpaired surrogate escape"); // GetString finds it, not Read
        }
    }

    private static VerificationOptions Read(ref Utf8JsonReader reader, byte[] utf8, VerificationOptions options)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw Problem(utf8, reader.TokenStartIndex, "expected an object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            long at = reader.TokenStartIndex;
            reader.Read();
            options = name switch
            {
                "strict" when reader.TokenType is JsonTokenType.True or JsonTokenType.False => options with { Strict = reader.GetBoolean() },
                "strict" => throw Problem(utf8, reader.TokenStartIndex, "\"strict\" must be true or false"),
                "rules" => ReadRules(ref reader, utf8, options),
                _ => throw Problem(utf8, at, $"unknown property \"{name}\"; known are \"strict\" and \"rules\""),
            };
        }
        reader.Read(); // anything behind the object is no JSON
        return options;
    }

    private static VerificationOptions ReadRules(ref Utf8JsonReader reader, byte[] utf8, VerificationOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Problem(utf8, reader.TokenStartIndex, "\"rules\" must be an object");
        var enabled = new HashSet<string>(options.Enabled, StringComparer.Ordinal);
        var disabled = new HashSet<string>(options.Disabled, StringComparer.Ordinal);
        var severities = new Dictionary<string, Severity>(options.Severities, StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            string id = Find(name)?.Id ?? throw Problem(utf8, reader.TokenStartIndex, $"unknown rule \"{name}\"");
            reader.Read();
            string? value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            disabled.Remove(id);
            enabled.Add(id);
            if (value is "info" or "warning" or "error") severities[id] = Enum.Parse<Severity>(value, ignoreCase: true);
            else if (value == "off")
            {
                disabled.Add(id);
                enabled.Remove(id);
            }
            else if (value != "on") throw Problem(utf8, reader.TokenStartIndex, $"\"{name}\" must be \"off\", \"on\", \"info\", \"warning\" or \"error\"");
        }
        return options with { Enabled = enabled, Disabled = disabled, Severities = severities };
    }

    private static Rule? Find(string name) => RuleCatalogue.Find(name) ?? RuleCatalogue.All.FirstOrDefault(rule => rule.Name == name);

    private static FormatException Problem(byte[] utf8, long at, string what)
    {
        ReadOnlySpan<byte> before = utf8.AsSpan(0, (int)at);
        int line = before.Count((byte)'\n') + 1, column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new FormatException($"{line}:{column}: {what}");
    }
}
