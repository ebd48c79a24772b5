using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ReportFacts.Mutation;

/// <summary>A copy of the repository whose library holds all mutants of some rooms; those that do not compile are taken out again.</summary>
internal sealed partial class MutatedCopy(string root, string folder, string[] rooms)
{
    private const string Switch = """
        namespace ReportFacts;
        internal static class MutantSwitch
        {
            private static readonly int Active = int.Parse(System.Environment.GetEnvironmentVariable("MUTANT") ?? "-1", System.Globalization.CultureInfo.InvariantCulture);
            private static readonly string? Cover = System.Environment.GetEnvironmentVariable("MUTANT_COVER");
            private static readonly bool[] Seen = new bool[Cover is null ? 0 : 100000];
            static MutantSwitch()
            {
                if (Cover is not null) System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.AppendAllLines(Cover, System.Linq.Enumerable.Select(System.Linq.Enumerable.Where(System.Linq.Enumerable.Range(0, Seen.Length), i => Seen[i]), i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
            public static bool Is(int id)
            {
                if (Cover is not null) Seen[id] = true;
                return id == Active;
            }
        }
        """;

    // Milliseconds that a search may take.
    private const int Patience = 60_000;

    private readonly HashSet<int> excluded = [];

    private string Sources => Path.Combine(root, "src", "ReportFacts");

    private string Library => Path.Combine(folder, "src", "ReportFacts");

    /// <summary>The mutants that compile.</summary>
    public List<Mutant> Mutants { get; } = [];

    /// <summary>The program that runs the tests of the copy.</summary>
    public string TestProgram => Path.Combine(folder, "tests", "ReportFacts.Tests", "bin", "Debug", "net10.0", "ReportFacts.Tests");

    /// <summary>Copies, writes the mutants and builds, until nothing is left that does not compile. What that is, is kept for the next time.</summary>
    public void Build()
    {
        Copy();
        File.WriteAllText(Path.Combine(Library, "MutantSwitch.cs"), Switch);
        string kept = Path.Combine(folder, $"not-compiled-{Fingerprint()}.txt");
        if (File.Exists(kept)) excluded.UnionWith(File.ReadLines(kept).Select(line => int.Parse(line, CultureInfo.InvariantCulture)));
        while (true)
        {
            WriteMutants();
            string log = Run("dotnet", $"build tests/ReportFacts.Tests -v q -p:TreatWarningsAsErrors=false -p:WarningLevel=0");
            List<Match> errors = [.. ErrorLine().Matches(log).DistinctBy(match => match.Value)];
            Console.WriteLine($"{Mutants.Count} mutants, {errors.Count} errors of the compiler");
            if (errors.Count == 0)
            {
                File.WriteAllLines(kept, excluded.Select(id => id.ToString(CultureInfo.InvariantCulture)));
                return;
            }
            int before = excluded.Count;
            foreach (Match error in errors) Exclude(error);
            if (excluded.Count == before) throw new InvalidOperationException("the mutated copy does not build: " + errors[0].Value);
        }
    }

    private void Copy()
    {
        foreach (string name in Run("git", "ls-files -co --exclude-standard", root).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string source = Path.Combine(root, name), target = Path.Combine(folder, name);
            if (!File.Exists(source)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target, overwrite: true);
        }
    }

    private void WriteMutants()
    {
        Mutants.Clear();
        int next = 0;
        foreach (string room in rooms)
        {
            foreach (string file in SourcesOf(room))
            {
                string name = Path.GetRelativePath(Sources, file).Replace('\\', '/');
                var rewriter = new MutantRewriter(name, next, excluded);
                SyntaxNode rewritten = rewriter.Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot());
                File.WriteAllText(Path.Combine(Library, name), rewritten.ToFullString());
                Mutants.AddRange(rewriter.Mutants);
                next = rewriter.Next;
            }
        }
    }

    private IEnumerable<string> SourcesOf(string room) => Directory.EnumerateFiles(Path.Combine(Sources, room), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    // The numbers of the mutants stay the same as long as the sources do.
    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in rooms.SelectMany(SourcesOf)) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }

    // The mutants in the smallest expression or statement around the error. Where something is not assigned or returned the cause lies before:
    // the statements that a mutant of the member removes, or else the conditions it makes true or false.
    private void Exclude(Match error)
    {
        SourceText text = SourceText.From(File.ReadAllText(error.Groups["file"].Value));
        SyntaxToken token = CSharpSyntaxTree.ParseText(text).GetRoot().FindToken(text.Lines[Number(error, "line") - 1].Start + Number(error, "column") - 1);
        bool isFlow = error.Groups["code"].Value is "CS0161" or "CS0165" or "CS0170" or "CS0177" or "CS0269" or "CS1643";
        string around = token.Parent!.AncestorsAndSelf().Where(node => !isFlow || node is MemberDeclarationSyntax).Select(node => node.ToString()).First(code => MutantId().IsMatch(code));
        foreach (Regex cause in isFlow ? [RemovedId(), TrueOrFalseId(), MutantId()] : new[] { MutantId() })
        {
            int before = excluded.Count;
            foreach (Match id in cause.Matches(around)) excluded.Add(Number(id, "id"));
            if (excluded.Count > before) return;
        }
    }

    private string Run(string program, string arguments, string? directory = null)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory ?? folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<file>\S+\.cs)\((?<line>\d+),(?<column>\d+)\): error (?<code>\w+):.*$", RegexOptions.Multiline, Patience)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"MutantSwitch\.Is\((?<id>\d+)\)", RegexOptions.None, Patience)]
    private static partial Regex MutantId();

    [GeneratedRegex(@"\{ if \(!MutantSwitch\.Is\((?<id>\d+)\)", RegexOptions.None, Patience)]
    private static partial Regex RemovedId();

    [GeneratedRegex(@"\(!?MutantSwitch\.Is\((?<id>\d+)\) (&&|\|\|)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex TrueOrFalseId();
}
