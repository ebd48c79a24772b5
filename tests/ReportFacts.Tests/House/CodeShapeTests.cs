using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportFacts.Tests.House;

/// <summary>Files and methods stay short enough to be read in one go.</summary>
public class CodeShapeTests
{
    private const int LongestFile = 400;
    private const int MedianFile = 120;
    private const int NinthDecileFile = 300;
    private const int LongestMethod = 60;
    private const int MostBranches = 15;

    private static readonly string[] Shipped = ["src"];

    private static IEnumerable<string> Files => Shipped.SelectMany(Repository.SourceFiles);

    [Fact]
    public void Files_are_short()
    {
        int[] lengths = [.. Files.Select(file => File.ReadLines(file).Count()).Order()];
        string[] tooLong = [.. Files.Where(file => File.ReadLines(file).Count() > LongestFile).Select(Repository.Relative)];
        Assert.True(tooLong.Length == 0, $"over {LongestFile} lines: {string.Join(", ", tooLong)}");
        Assert.True(lengths[lengths.Length / 2] <= MedianFile, $"median file has {lengths[lengths.Length / 2]} lines");
        Assert.True(lengths[lengths.Length * 9 / 10] <= NinthDecileFile, $"ninth decile has {lengths[lengths.Length * 9 / 10]} lines");
    }

    [Fact]
    public void Methods_are_short()
    {
        string[] tooLong = [.. Methods().Where(m => Lines(m.Body) > LongestMethod).Select(m => $"{m.Name}: {Lines(m.Body)} lines")];
        Assert.True(tooLong.Length == 0, $"over {LongestMethod} lines:\n{string.Join('\n', tooLong)}");
    }

    [Fact]
    public void At_most_one_method_in_a_hundred_branches_much()
    {
        (string Name, SyntaxNode Body)[] methods = [.. Methods()];
        string[] branchy = [.. methods.Where(m => Branches(m.Body) > MostBranches).Select(m => $"{m.Name}: {Branches(m.Body)} branches")];
        Assert.True(branchy.Length * 100 <= methods.Length, $"over {MostBranches} branches, {branchy.Length} of {methods.Length}:\n{string.Join('\n', branchy)}");
    }

    [Fact]
    public void No_regions_and_no_machine_paths()
    {
        string[] files = [.. Files, .. new[] { "tests", "benchmarks", "samples", "fuzz" }.SelectMany(Repository.SourceFiles)];
        string region = "#" + "region";
        string[] paths = ["/" + "work/", "/" + "tmp/", "/" + "root/"];
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            Assert.False(text.Contains(region, StringComparison.Ordinal), $"{Repository.Relative(file)} has a {region}");
            foreach (string path in paths) Assert.False(text.Contains(path, StringComparison.Ordinal), $"{Repository.Relative(file)} names {path}");
        }
    }

    private static IEnumerable<(string Name, SyntaxNode Body)> Methods()
    {
        foreach (string file in Files)
        {
            SyntaxNode root = CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
            foreach (SyntaxNode node in root.DescendantNodes())
            {
                string? name = node switch
                {
                    BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                    MethodDeclarationSyntax method => method.Identifier.Text,
                    BaseMethodDeclarationSyntax => "constructor or operator",
                    AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
                    LocalFunctionStatementSyntax local => local.Identifier.Text,
                    _ => null,
                };
                if (name is not null) yield return ($"{Repository.Relative(file)} {name}", node);
            }
        }
    }

    private static int Lines(SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    // Cyclomatic complexity, except that a switch expression, which is a table, counts once.
    private static int Branches(SyntaxNode node) => 1 + node.DescendantNodes().Count(child => child is
        IfStatementSyntax or ConditionalExpressionSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or DoStatementSyntax
        or CatchClauseSyntax or CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax or SwitchExpressionSyntax
        || child.IsKind(SyntaxKind.LogicalAndExpression) || child.IsKind(SyntaxKind.LogicalOrExpression));
}
