namespace ReportFacts.Tool;

/// <summary>Exit codes of the tool; part of its contract.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Success = 0;

    /// <summary>At least one document could not be read; the others were done.</summary>
    public const int DocumentFailed = 1;

    /// <summary>Verification found something at or above the asked severity.</summary>
    public const int Found = 1;

    /// <summary>The command line was wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
