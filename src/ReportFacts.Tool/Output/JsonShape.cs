namespace ReportFacts.Tool.Output;

/// <summary>How JSON documents follow each other.</summary>
internal enum JsonShape
{
    /// <summary>One line a document.</summary>
    Lines,

    /// <summary>A single indented object.</summary>
    Object,

    /// <summary>An indented array of objects.</summary>
    Array,
}
