namespace ReportFacts.Verification;

/// <summary>A language in which findings are told.</summary>
public enum MessageLanguage : byte
{
    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
