namespace ReportFacts.Documents.Markup;

/// <summary>What a line of Markdown is.</summary>
internal enum MarkdownBlockKind
{
    /// <summary>Blank, a rule, an underline of a heading or of a table head.</summary>
    Nothing,

    /// <summary>Running words.</summary>
    Words,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The first line of a list item.</summary>
    Item,

    /// <summary>A table row.</summary>
    TableRow,
}
