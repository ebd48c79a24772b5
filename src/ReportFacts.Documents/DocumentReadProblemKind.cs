namespace ReportFacts.Documents;

/// <summary>Why a file has no text.</summary>
public enum DocumentReadProblemKind
{
    /// <summary>It cannot be opened: no such file, no permission.</summary>
    Inaccessible,

    /// <summary>It is of no kind that can be read.</summary>
    UnknownFormat,

    /// <summary>It asks for a password.</summary>
    Encrypted,

    /// <summary>It holds pictures of pages, but no text.</summary>
    Scanned,

    /// <summary>It is not what its name says, or damaged.</summary>
    Broken,

    /// <summary>It goes beyond a bound of <see cref="DocumentReadOptions"/>.</summary>
    TooLarge,
}
