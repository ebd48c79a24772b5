namespace ReportFacts.Tool.Output;

/// <summary>Messages for people, on standard error.</summary>
internal sealed class Diagnostics(TextWriter error)
{
    /// <summary>Whether an error was reported.</summary>
    public bool AnyError { get; private set; }

    /// <summary>Reports an error.</summary>
    public void Error(string message)
    {
        AnyError = true;
        error.WriteLine($"reportfacts: {message}");
    }
}
