namespace ReportFacts.Verification;

/// <summary>How serious a finding is.</summary>
public enum Severity : byte
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth a second look.</summary>
    Warning,

    /// <summary>Something is wrong.</summary>
    Error,
}
