// Prints line and branch coverage by room from a Cobertura file: dotnet run tools/coverage-table.cs -- <file> [--missed]
#:property RunAnalyzers=false
using System.Globalization;
using System.Xml.Linq;

// Paths are relative to the folder "src", which the file names.
string Source(XElement type) => type.Attribute("filename")!.Value.Replace('\\', '/');
string Room(string file) => file.Split('/') is [string project, string room, _, ..] ? $"{project}/{room}" : Path.GetDirectoryName(file)!;
(int Covered, int All) Branches(XElement line)
{
    if (line.Attribute("condition-coverage")?.Value is not string condition) return (0, 0);
    string[] counts = condition[(condition.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split('/');
    return (int.Parse(counts[0], CultureInfo.InvariantCulture), int.Parse(counts[1], CultureInfo.InvariantCulture));
}

// Lambdas and iterators are classes of their own: a line counts once, and as run when any of them ran it.
var lines = XDocument.Load(args[0]).Descendants("class").Where(type => !Source(type).Contains("/obj/", StringComparison.Ordinal))
    .SelectMany(type => type.Element("lines")!.Elements("line").Select(line => (File: Source(type), Line: (int)line.Attribute("number")!, Hit: (int)line.Attribute("hits")! > 0, Branches: Branches(line))))
    .GroupBy(line => (line.File, line.Line))
    .Select(same => (same.Key.File, same.Key.Line, Hit: same.Any(line => line.Hit), Branches: same.MaxBy(line => line.Branches.Covered).Branches))
    .ToList();

Console.WriteLine("| room | lines run | branches run |\n|---|---|---|");
foreach (var room in lines.GroupBy(line => Room(line.File)).OrderBy(room => room.Key, StringComparer.Ordinal)) Print(room.Key, room.ToList());
Print("all", lines);
if (!args.Contains("--missed")) return;
foreach (var line in lines.Where(line => !line.Hit || line.Branches.Covered < line.Branches.All).OrderBy(line => line.File, StringComparer.Ordinal).ThenBy(line => line.Line))
    Console.WriteLine($"{line.File}:{line.Line}: {(line.Hit ? $"{line.Branches.Covered} of {line.Branches.All} branches" : "not run")}");

void Print(string name, List<(string File, int Line, bool Hit, (int Covered, int All) Branches)> room) =>
    Console.WriteLine($"| {name} | {Share(room.Count(line => line.Hit), room.Count)} | {Share(room.Sum(line => line.Branches.Covered), room.Sum(line => line.Branches.All))} |");

string Share(int part, int all) => all == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{part:N0} of {all:N0} ({100m * part / all:0.0} %)");
