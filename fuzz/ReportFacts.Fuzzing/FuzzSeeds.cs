using System.Text;

namespace ReportFacts.Fuzzing;

/// <summary>What fuzzing starts from: the sections of <c>seeds.txt</c>, each begun by a line <c>=== name</c>.</summary>
internal static class FuzzSeeds
{
    public static List<byte[]> Of(FuzzTarget target)
    {
        string wanted = target.Seeds == "zip" ? "docx" : target.Seeds;
        var seeds = new List<byte[]>();
        foreach (string section in ReadResource("seeds.txt").Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            int line = section.IndexOf('\n', StringComparison.Ordinal);
            if (section[..line].Trim() != wanted) continue;
            byte[] content = Encoding.UTF8.GetBytes(section[(line + 1)..]);
            seeds.Add(target.Seeds == "zip" ? FuzzTargets.Pack(content) : content);
        }
        return seeds;
    }

    internal static string ReadResource(string name)
    {
        using Stream stream = typeof(FuzzSeeds).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
