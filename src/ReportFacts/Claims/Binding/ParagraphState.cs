using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>What the paragraph, and the section around it, have said so far.</summary>
internal struct ParagraphState
{
    /// <summary>Index of the paragraph's first claim.</summary>
    public int FirstClaim;

    /// <summary>The scope named last in the paragraph.</summary>
    public TextSpan Scope;

    /// <summary>The governing date named last in the paragraph, or −1.</summary>
    public int Period;

    /// <summary>The date in the section's heading or the document's title, or −1.</summary>
    public int SectionPeriod;

    /// <summary>Whether <see cref="SectionPeriod"/> is when the report was given: facts in it are older.</summary>
    public bool IsDelivered;

    /// <summary>Whether the section is about what is to be done.</summary>
    public bool IsPlan;
}
