using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportFacts.Tests.Readme;

/// <summary>Compiles a block of code from a Markdown page as a program of its own, and runs it.</summary>
internal static class ReadmeProgram
{
    // What a project file has in it (implicit usings), and the usings that the README names.
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;
        global using ReportFacts; global using ReportFacts.Claims; global using ReportFacts.Documents; global using ReportFacts.Lexicon; global using ReportFacts.Mentions;
        global using ReportFacts.Segmentation; global using ReportFacts.Serialization; global using ReportFacts.Text; global using ReportFacts.Verification;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection;
        """;

    // A console that writes into a string. The types that JiebaNet.Segmenter would bring stand here too, since that package cannot be restored everywhere.
    private const string Printing = """
        static class Console
        {
            public static readonly StringWriter Out = new() { NewLine = "\n" };
            public static void WriteLine(object? value) => Out.WriteLine(value);
        }

        sealed class PosSegmenter
        {
            public IEnumerable<Pair> Cut(string text) => [new Pair { Word = text }];
        }

        sealed class Pair
        {
            public string Word { get; init; } = "";
            public string Flag { get; init; } = "n";
        }
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What the program prints.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static string Run(string code)
    {
        Assembly assembly = Assembly.Load(Compile(code, Printing));
        MethodInfo main = assembly.EntryPoint!;
        main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        return assembly.GetType("Console")!.GetField("Out")!.GetValue(null)!.ToString()!;
    }

    /// <summary>The program as an assembly.</summary>
    /// <param name="code">Statements, or declarations alone.</param>
    /// <param name="given">A file of declarations that stands beside it.</param>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static byte[] Compile(string code, string given)
    {
        // A block that only declares something still needs a statement to be a program.
        SyntaxTree program = CSharpSyntaxTree.ParseText(HasStatements(code) ? code : "_ = 0;\n" + code, Options);
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Readme{Guid.NewGuid():N}", [program, CSharpSyntaxTree.ParseText(Usings, Options), CSharpSyntaxTree.ParseText(given, Options)], References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var bytes = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(bytes);
        if (!emitted.Success) throw new InvalidOperationException($"{string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}\n{code}");
        return bytes.ToArray();
    }

    private static bool HasStatements(string code) =>
        CSharpSyntaxTree.ParseText(code, Options).GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));
}
