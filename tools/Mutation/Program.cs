// Mutation testing: dotnet run --project tools/Mutation -- [--rooms Mentions,Claims,Verification] [--sample 100] [--seed 1] [--jobs 2] [--ids 1,2,3]
// Builds the library once with every mutant of the rooms behind a switch, then tries a random sample of each room against the tests that reach it.
using System.Globalization;
using ReportFacts.Mutation;

string Option(string name, string fallback) => Array.IndexOf(args, name) is >= 0 and int at ? args[at + 1] : fallback;
int Number(string name, int fallback) => int.Parse(Option(name, fallback.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

string[] rooms = Option("--rooms", "Mentions,Claims,Verification").Split(',');
int sample = Number("--sample", 100), seed = Number("--seed", 1), jobs = Number("--jobs", 2);
string root = Directory.GetCurrentDirectory();
var copy = new MutatedCopy(root, Path.Combine(root, "artifacts", "mutation"), rooms);
copy.Build();
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
        if (outcomes[i] is Outcome.Survived or Outcome.NotReached) Console.WriteLine($"{outcomes[i]}: {drawn[i].Id} {drawn[i].File}:{drawn[i].Line}: {drawn[i].Change}");
    });
    int killed = outcomes.Count(outcome => outcome is Outcome.Killed or Outcome.Timeout);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{room}: {killed} of {drawn.Length} killed ({100m * killed / Math.Max(1, drawn.Length):0.0} %), {outcomes.Count(outcome => outcome == Outcome.Timeout)} of them by time, drawn from {all.Count} with seed {seed}"));
}
