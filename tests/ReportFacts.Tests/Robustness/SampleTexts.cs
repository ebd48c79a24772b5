using ReportFacts.Tests.House;

namespace ReportFacts.Tests.Robustness;

/// <summary>Texts that are cut, broken and bent by the robustness tests.</summary>
internal static class SampleTexts
{
    /// <summary>Prose without layout faults, one paragraph a line.</summary>
    public static string Clean => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Robustness", "Samples", "clean.txt"));

    /// <summary>The newspaper page of the sample.</summary>
    public static string Page => File.ReadAllText(Path.Combine(Repository.Root, "samples", "Extraction", "report.txt"));
}
