using System.Reflection;
using PublicApiGenerator;
using ReportFacts.Documents;
using ReportFacts.Extensions.DependencyInjection;
using ReportFacts.Recognizers;

namespace ReportFacts.Tests.House;

/// <summary>
/// The public members of every package stand in <c>src/…/PublicApi.txt</c>, so that a change of them is seen and meant. To take a change over,
/// run the tests once with the environment variable <c>REPORTFACTS_WRITE_API=1</c> and read the difference.
/// </summary>
public class PublicApiSnapshotTests
{
    private static readonly (string Project, Assembly Assembly)[] Shipped =
    [
        ("ReportFacts", typeof(ReportAnalyzer).Assembly),
        ("ReportFacts.Documents", typeof(DocumentFile).Assembly),
        ("ReportFacts.Extensions.DependencyInjection", typeof(ReportFactsServiceOptions).Assembly),
        ("ReportFacts.Recognizers", typeof(RecognizersTextRecognizer).Assembly),
    ];

    // How members are shown to debuggers and to the analysis of null is no promise to callers.
    private static readonly ApiGeneratorOptions Shown = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
        ExcludeAttributes =
        [
            "System.Diagnostics.DebuggerDisplayAttribute", "System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute", "System.CodeDom.Compiler.GeneratedCodeAttribute",
            "System.Text.Json.Serialization.JsonIgnoreAttribute", "System.Text.Json.Serialization.JsonConverterAttribute",
        ],
    };

    public static TheoryData<string> Projects() => [.. Shipped.Select(shipped => shipped.Project)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Public_members_are_those_that_are_listed(string project)
    {
        string path = Path.Combine(Repository.Root, "src", project, "PublicApi.txt");
        string found = Shipped.Single(shipped => shipped.Project == project).Assembly.GeneratePublicApi(Shown).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("REPORTFACTS_WRITE_API") == "1") File.WriteAllText(path, found);
        Assert.Equal(File.ReadAllText(path), found);
    }

    [Fact]
    public void Every_package_with_a_library_has_such_a_list()
    {
        IEnumerable<string> packages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && text.Contains("<IsPackable>true", StringComparison.Ordinal) && !text.Contains("<PackAsTool>", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(packages.Order(StringComparer.Ordinal), Shipped.Select(shipped => shipped.Project));
    }
}
