namespace ReportFacts.Fuzzing;

/// <summary>One entry of the library that takes bytes or text from strangers.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Seeds">The section of the seeds to start from.</param>
/// <param name="Check">Throws when anything undocumented happens.</param>
internal sealed record FuzzTarget(string Name, string Seeds, Action<byte[]> Check);
