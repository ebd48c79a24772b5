using System.Globalization;
using ReportFacts.Mutation;

const string Help = """
    Mutation testing: dotnet run --project tools/Mutation -- [--rooms Mentions,Claims,Verification] [--sample 100] [--seed 1] [--jobs 2] [--ids 1,2,3]
    Builds the library once, in artifacts/mutation, with every mutant of the rooms behind a switch; what does not compile is left out. Then tries a random
    sample of each room (or the mutants with these ids, as printed before) against the test classes that reach them, those of the room first.
    --sample 0 only builds. A mutant is killed when a test fails, or when the tests take more than twice their processor time and ten seconds. Prints what is not killed by a test.
    """;
if (args.Contains("--help"))
{
    Console.WriteLine(Help);
    return;
}

string Option(string name, string fallback) => Array.IndexOf(args, name) is >= 0 and int at ? args[at + 1] : fallback;
int Number(string name, int fallback) => int.Parse(Option(name, fallback.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

string[] rooms = Option("--rooms", "Mentions,Claims,Verification").Split(',');
int sample = Number("--sample", 100), seed = Number("--seed", 1), jobs = Number("--jobs", 2);
string root = Directory.GetCurrentDirectory();
var copy = new MutatedCopy(root, Path.Combine(root, "artifacts", "mutation"), rooms);
copy.Build();
if (sample == 0) return;
var tests = new TestRuns(copy.TestProgram);
tests.Measure(jobs);

HashSet<int> ids = [.. Option("--ids", "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
foreach (string room in rooms)
{
    List<Mutant> all = copy.Mutants.FindAll(mutant => mutant.Room == room);
    Mutant[] drawn = [.. all];
    new Random(seed).Shuffle(drawn);
    drawn = ids.Count > 0 ? [.. all.Where(mutant => ids.Contains(mutant.Id))] : drawn[..Math.Min(sample, drawn.Length)];
    var outcomes = new Outcome[drawn.Length];
    Parallel.For(0, drawn.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
    {
        outcomes[i] = tests.Try(drawn[i]);
        if (outcomes[i] != Outcome.Killed) Console.WriteLine($"{outcomes[i]}: {drawn[i].Id} {drawn[i].File}:{drawn[i].Line}: {drawn[i].Change}");
    });
    int killed = outcomes.Count(outcome => outcome is Outcome.Killed or Outcome.Timeout);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{room}: {killed} of {drawn.Length} killed ({100m * killed / Math.Max(1, drawn.Length):0.0} %), {outcomes.Count(outcome => outcome == Outcome.Timeout)} of them by time, drawn from {all.Count} with seed {seed}"));
}
