namespace ReportFacts.Tool.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people: tables, or findings with their lines.</summary>
    Table,

    /// <summary>Indented JSON: an object for one text, an array for several documents.</summary>
    Json,

    /// <summary>One line of JSON a document.</summary>
    Jsonl,

    /// <summary>One self-contained page.</summary>
    Html,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>JUnit XML.</summary>
    JUnit,
}
