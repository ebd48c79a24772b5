using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using ReportFacts.Benchmarks;

// --corpus PATH   JSON Lines with "text"; the embedded texts when left out
// --quick         three iterations instead of a medium run: for orientation, not for publication
// --start         only what the first use in this process costs in time and managed heap
// Everything else goes to BenchmarkDotNet: --filter '*Stage*', --list flat …
if (args is ["--start"])
{
    StartMeasure.Run();
    return 0;
}
var rest = new List<string>();
bool quick = false;
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--quick")
    {
        quick = true;
    }
    else if (args[i] == "--corpus" && i + 1 < args.Length)
    {
        string path = Path.GetFullPath(args[++i]);
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"no such corpus: {path}");
            return 2;
        }
        Environment.SetEnvironmentVariable(BenchmarkCorpus.PathVariable, path);
    }
    else
    {
        rest.Add(args[i]);
    }
}
if (rest.Count == 0) rest.AddRange(["--filter", "*Stage*", "*ScanBench*", "*Peer*"]);
Console.WriteLine($"{BenchmarkCorpus.Texts.Length} texts, {BenchmarkCorpus.Texts.Sum(text => text.Length):N0} characters; compared with peers on {BenchmarkCorpus.ComparedTexts.Sum(text => text.Length):N0}");
ManualConfig config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(quick ? Job.ShortRun : Job.MediumRun)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(PerCharacterColumn.Nanoseconds, PerCharacterColumn.Bytes)
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio);
return BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest.ToArray(), config).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
