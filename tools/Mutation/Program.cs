using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ReportFacts.Mutation;

const string Help = """
    Mutation testing: dotnet run --project tools/Mutation -- [--rooms Mentions,Claims,Verification] [--sample 100] [--seed 1] [--jobs 2] [--minutes 600] [--ids 1,2,3]
    Builds the library once, in artifacts/mutation, with every mutant of the rooms behind a switch; what does not compile is left out. Then tries a random
    sample of each room (or the mutants with these ids, as printed before) against the test classes that reach them, those of the room first.
    A mutant is killed when a test fails, or when the tests take more than twice their processor time and ten seconds. Prints what is not killed by a test.
    --sample 0 only builds; --minutes ends a run before all have been tried.
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
TimeSpan minutes = TimeSpan.FromMinutes(Number("--minutes", 600));
string root = Directory.GetCurrentDirectory();
var copy = new MutatedCopy(root, Path.Combine(root, "artifacts", "mutation"), rooms);
copy.Build();
if (sample == 0) return;
var tests = new TestRuns(copy.TestProgram);
tests.Measure(jobs);

HashSet<int> ids = [.. Option("--ids", "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
// The rooms take turns, so that a run that is cut short has tried as many of each.
Mutant[] drawn = [.. rooms.SelectMany(room => Draw(copy.Mutants.FindAll(mutant => mutant.Room == room)).Index()).OrderBy(entry => entry.Index).Select(entry => entry.Item)];
var tried = new ConcurrentQueue<(Mutant Mutant, Outcome Outcome)>();
long begin = Stopwatch.GetTimestamp();
Parallel.ForEach(Partitioner.Create(drawn, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = jobs }, mutant =>
{
    if (Stopwatch.GetElapsedTime(begin) > minutes) return;
    Outcome outcome = tests.Try(mutant);
    tried.Enqueue((mutant, outcome));
    if (outcome != Outcome.Killed) Console.WriteLine($"{outcome}: {mutant.Id} {mutant.File}:{mutant.Line}: {mutant.Change}");
});
foreach (string room in rooms)
{
    Outcome[] outcomes = [.. tried.Where(entry => entry.Mutant.Room == room).Select(entry => entry.Outcome)];
    int killed = outcomes.Count(outcome => outcome is Outcome.Killed or Outcome.Timeout);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{room}: {killed} of {outcomes.Length} killed ({100m * killed / Math.Max(1, outcomes.Length):0.0} %), {outcomes.Count(outcome => outcome == Outcome.Timeout)} of them by time, {outcomes.Count(outcome => outcome == Outcome.NotReached)} reached by no test; drawn from {copy.Mutants.Count(mutant => mutant.Room == room)} with seed {seed}"));
}

IEnumerable<Mutant> Draw(List<Mutant> all)
{
    if (ids.Count > 0) return all.Where(mutant => ids.Contains(mutant.Id));
    Mutant[] shuffled = [.. all];
    new Random(seed).Shuffle(shuffled);
    return shuffled.Take(sample);
}
