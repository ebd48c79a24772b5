using System.Diagnostics;

namespace ReportFacts.Fuzzing;

/// <summary>Fuzzes within this process, for where no afl++ is installed: mutates, keeps what takes new branches, stores what fails.</summary>
internal sealed class FuzzDriver
{
    // Of processor time, per input of 4 KB at most: far above what any needs, far below what an endless loop does. A process that a busy machine starves uses none.
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(20);

    private readonly FuzzTarget target;
    private readonly string folder;
    private readonly Mutator mutator;
    private readonly List<byte[]> corpus;
    private readonly BranchMap branches = BranchMap.Shared;
    private readonly HashSet<string> failures = new(StringComparer.Ordinal);
    private byte[] current = [];
    private long started;
    private long watched;
    private TimeSpan watchedFrom;

    public FuzzDriver(FuzzTarget target, string folder, int seed)
    {
        this.target = target;
        this.folder = folder;
        mutator = new Mutator(seed);
        corpus = FuzzSeeds.Of(target);
        Directory.CreateDirectory(folder);
    }

    /// <summary>Fuzzes for a time.</summary>
    /// <returns>The exit code: 1 when something failed.</returns>
    public int Run(TimeSpan time)
    {
        using var watch = new Timer(_ => StopWhenStuck(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        long begin = Stopwatch.GetTimestamp();
        long inputs = 0;
        TimeSpan slowest = TimeSpan.Zero;
        foreach (byte[] seed in corpus.ToArray()) Try(seed);
        while (Stopwatch.GetElapsedTime(begin) < time)
        {
            TimeSpan taken = Try(mutator.Next(corpus));
            if (taken > slowest) slowest = taken;
            if (branches.HasNew()) corpus.Add(current);
            inputs++;
        }
        Volatile.Write(ref started, 0);
        string guide = branches.IsOn ? $"{branches.Taken} branches, {corpus.Count} inputs kept" : "not guided: the library is not instrumented";
        Console.WriteLine($"{target.Name}: {inputs} inputs in {time.TotalSeconds:0} s, slowest {slowest.TotalMilliseconds:0} ms, {guide}, {failures.Count} failures");
        return failures.Count == 0 ? 0 : 1;
    }

    private TimeSpan Try(byte[] input)
    {
        current = input;
        branches.Clear();
        long start = Stopwatch.GetTimestamp();
        Volatile.Write(ref started, start);
        try
        {
            target.Check(input);
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Keep(failure);
        }
        return Stopwatch.GetElapsedTime(start);
    }

    // One file a place of failure: the first line of the stack that belongs to the library.
    private void Keep(Exception failure)
    {
        string place = failure.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("ReportFacts.", StringComparison.Ordinal))?.Trim() ?? "";
        string kind = failure is UnsoundException ? failure.Message.Split(' ')[0] : "";
        if (!failures.Add($"{failure.GetType().Name} {kind} {place}")) return;
        string file = Path.Combine(folder, $"{target.Name}-{failures.Count}");
        File.WriteAllBytes(file, current);
        File.WriteAllText(file + ".txt", failure.ToString());
        Console.WriteLine($"{target.Name}: {failure.GetType().Name}: {failure.Message} {place} ({file})");
    }

    private void StopWhenStuck()
    {
        long start = Volatile.Read(ref started);
        TimeSpan used = Environment.CpuUsage.TotalTime;
        if (start != watched) (watched, watchedFrom) = (start, used);
        if (start == 0 || used - watchedFrom < LongestInput) return;
        string file = Path.Combine(folder, $"{target.Name}-hang");
        File.WriteAllBytes(file, current);
        Console.WriteLine($"{target.Name}: no end within {LongestInput.TotalSeconds:0} s of processor time ({file})");
        Environment.Exit(1);
    }
}
