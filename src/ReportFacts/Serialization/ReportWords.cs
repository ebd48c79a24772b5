using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using ReportFacts.Mentions;
using ReportFacts.Relations;
using ReportFacts.Verification;

namespace ReportFacts.Serialization;

/// <summary>The words that reports for people are made of, in Chinese and English; read when first asked for.</summary>
internal static class ReportWords
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Rows = new(Read);

    /// <summary>The words of a key of <c>words.tsv</c>.</summary>
    public static string Of(string key, MessageLanguage language) => Rows.Value[key][language == MessageLanguage.Chinese ? 1 : 2];

    public static string Of(MentionKind kind, MessageLanguage language) => Of("kind." + JsonNames.Of(kind), language);

    public static string Of(CheckStatus status, MessageLanguage language) => Of("status." + JsonNames.Of(status), language);

    public static string Of(Severity severity, MessageLanguage language) => Of("severity." + JsonNames.Of(severity), language);

    public static string Of(OperandRole role, MessageLanguage language) => Of("role." + JsonNames.Of(role), language);

    public static string Of(VerdictKind verdict, MessageLanguage language) => Of("verdict." + JsonNames.Of(verdict), language);

    public static string Of(Approximation approximation, MessageLanguage language) => Of("approximation." + (JsonNames.Of(approximation) ?? "exact"), language);

    private static FrozenDictionary<string, string[]> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ReportFacts.Serialization.words.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add(line[..line.IndexOf('\t', StringComparison.Ordinal)], line.Split('\t'));
        }
        return rows.ToFrozenDictionary();
    }
}
