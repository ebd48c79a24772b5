namespace ReportFacts.Tool.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>A table a document, for people.</summary>
    Table,

    /// <summary>Indented JSON: an object for one text, an array for several documents.</summary>
    Json,

    /// <summary>One line of JSON a document.</summary>
    Jsonl,
}
