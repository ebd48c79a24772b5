using System.Globalization;
using SharpFuzz;

namespace ReportFacts.Fuzzing;

/// <summary>The command line: <c>list</c>, <c>run TARGET SECONDS FOLDER [SEED]</c>, <c>afl TARGET</c>, <c>replay TARGET FILE…</c>, <c>seeds TARGET FOLDER</c>, <c>dictionary</c>.</summary>
internal static class FuzzCommand
{
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["list"]:
                foreach (FuzzTarget target in FuzzTargets.All) Console.WriteLine(target.Name);
                return 0;
            case ["run", var name, var seconds, var folder, .. var rest]:
                int seed = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 1;
                return new FuzzDriver(FuzzTargets.Of(name), folder, seed).Run(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
            case ["afl", var name]:
                FuzzTarget chosen = FuzzTargets.Of(name);
                Fuzzer.OutOfProcess.Run(stream => chosen.Check(ReadAll(stream)));
                return 0;
            case ["replay", var name, .. var files]:
                foreach (string file in files) FuzzTargets.Of(name).Check(File.ReadAllBytes(file));
                return 0;
            case ["seeds", var name, var folder]:
                Directory.CreateDirectory(folder);
                int number = 0;
                foreach (byte[] content in FuzzSeeds.Of(FuzzTargets.Of(name))) File.WriteAllBytes(Path.Combine(folder, $"seed-{number++}"), content);
                return 0;
            case ["dictionary"]:
                foreach (byte[] token in FuzzDictionary.Tokens) Console.WriteLine($"\"{string.Concat(token.Select(one => $"\\x{one:X2}"))}\"");
                return 0;
            default:
                Console.Error.WriteLine("list | run TARGET SECONDS FOLDER [SEED] | afl TARGET | replay TARGET FILE… | seeds TARGET FOLDER | dictionary");
                return 2;
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
