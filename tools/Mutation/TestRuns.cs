using System.Diagnostics;
using System.Globalization;

namespace ReportFacts.Mutation;

/// <summary>Runs test classes of the mutated copy in processes of their own.</summary>
internal sealed class TestRuns(string program)
{
    // Sweeps that take minutes, and tests of sources, processes and pages: no fault in the rooms is theirs to find.
    private static readonly string[] LeftOut =
        ["House.", "Tool.", "Readme.", "Html.", "Documents.", "Segmentation.", "Streams.", "Recognizers.Rec", "Extensions.", "HostileDocumentTests", "JiebaReferenceTests", "ScannerInvariantTests", "BadInputTests", "CutTests", "PageLayoutProperties", "HostileBindingTests", "DifferentialTests"];

    private readonly Dictionary<string, (HashSet<int> Reached, double Seconds)> classes = [];

    /// <summary>Finds out which mutants each test class reaches, and how long it takes.</summary>
    public void Measure(int jobs)
    {
        string[] names = [.. Run(["-list", "classes"], [], TimeSpan.FromMinutes(2), out _, out _).Split('\n').Where(line => line.StartsWith("ReportFacts.Tests.", StringComparison.Ordinal) && !LeftOut.Any(line.Contains))];
        Parallel.ForEach(names, new ParallelOptions { MaxDegreeOfParallelism = jobs }, name =>
        {
            string file = Path.GetTempFileName();
            Run(["-class", name], new() { ["MUTANT_COVER"] = file }, TimeSpan.FromMinutes(5), out int exit, out TimeSpan taken);
            if (exit != 0) Console.WriteLine($"{name} fails without a fault and is left out");
            else lock (classes) classes[name] = ([.. File.ReadLines(file).Select(line => int.Parse(line, CultureInfo.InvariantCulture))], taken.TotalSeconds);
            File.Delete(file);
        });
        foreach ((string name, (HashSet<int> reached, double seconds)) in classes.OrderByDescending(entry => entry.Value.Seconds)) Console.WriteLine($"{seconds,6:0.0} s, reaches {reached.Count,6} mutants: {name}");
    }

    /// <summary>Tries a mutant against the classes that reach it, those of its own room first, and stops at the first failure.</summary>
    public Outcome Try(Mutant mutant)
    {
        var reaching = classes.Where(entry => entry.Value.Reached.Contains(mutant.Id)).ToList();
        if (reaching.Count == 0) return Outcome.NotReached;
        foreach (var stage in reaching.GroupBy(entry => entry.Key.Contains($".{mutant.Room}.", StringComparison.Ordinal) ? 0 : 1).OrderBy(stage => stage.Key))
        {
            TimeSpan limit = TimeSpan.FromSeconds(10 + 2 * stage.Sum(entry => entry.Value.Seconds));
            Run([.. stage.SelectMany(entry => new[] { "-class", entry.Key }), "-stopOnFail"], new() { ["MUTANT"] = mutant.Id.ToString(CultureInfo.InvariantCulture) }, limit, out int exit, out _);
            if (exit == TimedOut) return Outcome.Timeout;
            if (exit != 0) return Outcome.Killed;
        }
        return Outcome.Survived;
    }

    private const int TimedOut = int.MinValue;

    // The limit is of processor time, so that a busy machine makes no mutant look endless; one that waits for ever is stopped after ten times that.
    private string Run(string[] arguments, Dictionary<string, string> environment, TimeSpan limit, out int exit, out TimeSpan taken)
    {
        var start = new ProcessStartInfo(program, [.. arguments, "-noLogo", "-noColor", "-maxThreads", "1"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        long begin = Stopwatch.GetTimestamp();
        taken = TimeSpan.Zero;
        bool ended;
        while (!(ended = process.WaitForExit(TimeSpan.FromMilliseconds(100))) && taken < limit && Stopwatch.GetElapsedTime(begin) < 10 * limit) taken = TimeOf(process, taken);
        if (!ended) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        exit = ended ? process.ExitCode : TimedOut;
        return output.GetAwaiter().GetResult();
    }

    private static TimeSpan TimeOf(Process process, TimeSpan before)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return before; // it has just ended
        }
    }
}
