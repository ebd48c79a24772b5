namespace ReportFacts.Documents;

/// <summary>How much of a file may be read. Beyond a bound there is a <see cref="DocumentReadProblemKind.TooLarge"/> problem, never half a text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example><code>
/// DocumentReadResult result = DocumentFile.Read("report.pdf", new DocumentReadOptions { MaxPages = 500, Password = "secret" });
/// </code></example>
public sealed record DocumentReadOptions
{
    /// <summary>Most bytes the file may have.</summary>
    /// <value>The default value is 268,435,456 (256 MiB).</value>
    public long MaxBytes { get; init; } = 1L << 28;

    /// <summary>Most bytes that a compressed part of the file may unpack to.</summary>
    /// <value>The default value is 536,870,912 (512 MiB).</value>
    public long MaxUnpackedBytes { get; init; } = 1L << 29;

    /// <summary>Most characters (UTF-16 units) the text may have.</summary>
    /// <value>The default value is 100,000,000.</value>
    public int MaxTextLength { get; init; } = 100_000_000;

    /// <summary>Most pages a PDF may have.</summary>
    /// <value>The default value is 20,000.</value>
    public int MaxPages { get; init; } = 20_000;

    /// <summary>The password of an encrypted PDF.</summary>
    /// <value>The default value is <see langword="null"/>: only files that open without one are read.</value>
    public string? Password { get; init; }
}
