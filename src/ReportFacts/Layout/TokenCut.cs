namespace ReportFacts.Layout;

/// <summary>What a line break does to a figure.</summary>
internal enum TokenCut
{
    /// <summary>Nothing to be seen.</summary>
    None,

    /// <summary>The two sides may be one figure with its unit.</summary>
    Possible,

    /// <summary>The left side cannot stand without the right one.</summary>
    Certain,

    /// <summary>The left side ends where a number must follow, be it one that could count a list item: 居第 and 一、全国第二.</summary>
    Open,

    /// <summary>Both sides are figures and would not make one figure together.</summary>
    Apart,
}
