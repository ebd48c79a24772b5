namespace ReportFacts.Claims;

/// <summary>Where a slot that can be inherited was filled from.</summary>
public enum SlotOrigin : byte
{
    /// <summary>It is empty.</summary>
    None,

    /// <summary>The claim's own clause or sentence says it.</summary>
    Stated,

    /// <summary>An earlier clause or sentence of the paragraph says it.</summary>
    Inherited,

    /// <summary>Only the document as a whole suggests it (its date, its title).</summary>
    Document,
}
