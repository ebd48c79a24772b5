using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportFacts.Tests.House;

/// <summary>Rooms of the library see only the rooms before them; see the table of rooms in the README.</summary>
public class LayeringTests
{
    private const string Root = "(root)";

    private static readonly Dictionary<string, string[]> Sees = new()
    {
        ["Text"] = [],
        ["Layout"] = ["Text"],
        ["Lexing"] = ["Text"],
        ["Lexicon"] = ["Text"],
        ["Segmentation"] = ["Text", "Lexing"],
        ["Mentions"] = ["Text", "Lexing", "Lexicon", "Segmentation"],
        ["Claims"] = ["Text", "Layout", "Lexing", "Lexicon", "Segmentation", "Mentions"],
        ["Relations"] = ["Text", "Layout", "Lexing", "Lexicon", "Segmentation", "Mentions", "Claims"],
        ["Verification"] = ["Text", "Layout", "Lexing", "Lexicon", "Segmentation", "Mentions", "Claims", "Relations"],
        ["Serialization"] = ["Text", "Layout", "Lexing", "Lexicon", "Segmentation", "Mentions", "Claims", "Relations", "Verification", Root],
        [Root] = ["Text", "Layout", "Lexing", "Lexicon", "Segmentation", "Mentions", "Claims", "Relations", "Verification", "Serialization"],
    };

    [Fact]
    public void Rooms_see_only_the_rooms_before_them()
    {
        CSharpCompilation compilation = CompileLibrary();
        var violations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (RoomOfFile(tree.FilePath) is not { } room) continue;
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                if (RoomOfSymbol(symbol) is not { } seen || seen == room || Sees[room].Contains(seen)) continue;
                violations.Add($"{Repository.Relative(tree.FilePath)} is in {room} and uses {symbol} of {seen}");
            }
        }
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void Every_folder_is_a_known_room_and_holds_its_own_namespace()
    {
        foreach (string file in Repository.SourceFiles("src/ReportFacts"))
        {
            string room = RoomOfFile(file)!;
            Assert.True(Sees.ContainsKey(room), $"{Repository.Relative(file)}: '{room}' is not a room; add it to the table of rooms first");
            string expected = room == Root ? "namespace ReportFacts;" : $"namespace ReportFacts.{room}";
            Assert.True(File.ReadAllText(file).Contains(expected, StringComparison.Ordinal), $"{Repository.Relative(file)}: expected {expected}");
        }
    }

    [Fact]
    public void Library_compiles_here_without_errors_or_the_check_above_would_see_nothing()
    {
        // The members of the JSON context are made by a source generator, which does not run here.
        IEnumerable<Diagnostic> errors = CompileLibrary().GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error && !d.ToString().Contains("FactJsonContext", StringComparison.Ordinal));
        Assert.Empty(errors);
    }

    private static CSharpCompilation CompileLibrary()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
        IEnumerable<SyntaxTree> trees = Repository.SourceFiles("src/ReportFacts")
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
            .Append(CSharpSyntaxTree.ParseText(Usings, options));
        IEnumerable<MetadataReference> framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Library", trees, framework, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string? RoomOfFile(string path)
    {
        if (path.Length == 0) return null;
        string[] parts = Repository.Relative(path).Split('/');
        return parts.Length == 3 ? Root : parts[2];
    }

    private static string? RoomOfSymbol(ISymbol? symbol)
    {
        if (symbol is null or INamespaceSymbol || symbol.ContainingNamespace is not { } space) return null;
        string[] parts = space.ToDisplayString().Split('.');
        if (parts[0] != "ReportFacts") return null;
        return parts.Length == 1 ? Root : parts[1];
    }
}
