namespace ReportFacts.Mutation;

/// <summary>One small fault that can be switched on in the built library.</summary>
/// <param name="Id">Its number in the switch; the same as long as the sources are.</param>
/// <param name="File">The file, relative to the folder of the library.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Change">What is written and what the fault makes of it.</param>
internal sealed record Mutant(int Id, string File, int Line, string Change)
{
    /// <summary>The folder of the library that it lies in.</summary>
    public string Room => File.Split('/')[0];
}
