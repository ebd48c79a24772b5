using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using ReportFacts.Documents;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Recognizers;
using ReportFacts.Segmentation;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Readme;

/// <summary>The examples of the XML documentation compile, and every entry point has one.</summary>
public sealed class ExampleTests
{
    private static readonly Assembly[] Shipped =
    [
        typeof(ReportAnalyzer).Assembly, typeof(DocumentFile).Assembly, typeof(Microsoft.Extensions.DependencyInjection.ReportFactsServiceCollectionExtensions).Assembly,
        typeof(RecognizersTextRecognizer).Assembly,
    ];

    // Beside all static classes.
    private static readonly Type[] EntryTypes = [typeof(ReportAnalyzer), typeof(ChineseNumeral), typeof(ReportLexicon), typeof(JiebaSegmenter), typeof(ReferenceFacts), typeof(Baseline)];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach ((string member, XElement code) in Documented().SelectMany(member => member.Element.Elements("example").Elements("code").Select(code => (member.Name, code))))
        {
            if (code.Attribute("language") is null) examples.Add(member, code.Value);
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_compiles(string member, string code)
    {
        _ = member;
        ReadmeProgram.Compile(code, Given);
    }

    [Fact]
    public void Every_entry_point_has_an_example()
    {
        HashSet<string> shown = [.. Documented().Where(member => member.Element.Element("example") is not null).Select(member => member.Name.Split('(')[0])];
        IEnumerable<string> entries = Shipped.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => (type.IsAbstract && type.IsSealed) || EntryTypes.Contains(type))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.IsVirtual && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Select(method => $"M:{method.DeclaringType!.FullName}.{method.Name}")
            .Concat([$"T:{typeof(ReportAnalyzer).FullName}", $"M:{typeof(RecognizersTextRecognizer).FullName}.#ctor", $"M:{typeof(JiebaSegmenter).FullName}.Segment"]);
        Assert.Empty(entries.Where(entry => !shown.Contains(entry) && !entry.EndsWith(".Contains", StringComparison.Ordinal)).Distinct());
    }

    // What the examples take as given.
    private const string Given = """
        global using static Given;
        global using System.Text.Json; global using System.Text.Json.Serialization.Metadata; global using ReportFacts.Layout; global using ReportFacts.Recognizers;
        using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection;

        static class Given
        {
            public static string text = "", draftText = "", sourceText = "", json = "";
            public static FactSheet facts = null!;
            public static VerificationReport report = null!;
            public static IAsyncEnumerable<ReportDocument> documents = null!;
            public static IServiceCollection services = null!;
            public static Host builder = null!;
        }

        sealed class Host
        {
            public IServiceCollection Services => null!;
            public IConfiguration Configuration => null!;
        }

        sealed class MyContext
        {
            public static IJsonTypeInfoResolver Default => null!;
        }
        """;

    private static IEnumerable<(string Name, XElement Element)> Documented() =>
        Shipped.SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Root!.Element("members")!.Elements())
            .Select(member => (member.Attribute("name")!.Value, member));
}
