namespace ReportFacts.Documents;

/// <summary>A kind of file that <see cref="DocumentFile"/> reads.</summary>
public enum DocumentFileFormat
{
    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Office Open XML text, as Word and WPS write it.</summary>
    Docx,

    /// <summary>Markdown, in an encoding that <see cref="PlainText"/> knows.</summary>
    Markdown,

    /// <summary>HTML; in the character set that it declares, or else UTF-8.</summary>
    Html,
}
