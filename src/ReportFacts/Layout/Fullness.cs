namespace ReportFacts.Layout;

/// <summary>How full a line is, compared with the lines about it.</summary>
internal enum Fullness
{
    /// <summary>The lines about it keep no common width.</summary>
    Unknown,

    /// <summary>More would have fitted on it: something ended here.</summary>
    Short,

    /// <summary>Full if it is the first of its paragraph and its indent was lost.</summary>
    FullWithIndent,

    /// <summary>The next word would not have fitted.</summary>
    Full,
}
