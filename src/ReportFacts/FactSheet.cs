using ReportFacts.Claims;
using ReportFacts.Layout;

namespace ReportFacts;

/// <summary>The claims of one document, in reading order, with its text.</summary>
/// <remarks>Immutable and thread-safe. Holds on to the text; claim objects are made when first asked for.</remarks>
public sealed class FactSheet
{
    internal FactSheet(RepairedText layout, ClaimRecord[] records)
    {
        Layout = layout;
        Claims = new ClaimList(new ClaimStore(layout, records));
    }

    /// <summary>The document's text exactly as given; claim spans refer to it.</summary>
    public string Text => Layout.Source;

    /// <summary>The text after layout repair, with the way back to <see cref="Text"/>.</summary>
    public RepairedText Layout { get; }

    /// <summary>The claims, ordered by place and without overlap.</summary>
    public IReadOnlyList<Claim> Claims { get; }
}
