using System.Diagnostics;
using ReportFacts.Text;

namespace ReportFacts.Layout;

/// <summary>A text whose page layout was repaired, with the way back to the places in the text as given.</summary>
/// <remarks>Immutable and thread-safe. When nothing had to be repaired, <see cref="Text"/> is the very string that was given.</remarks>
[DebuggerDisplay("{Text}")]
public sealed class RepairedText
{
    private readonly OffsetMap? map;

    internal RepairedText(string source, string text, OffsetMap? map)
    {
        Source = source;
        Text = text;
        this.map = map;
    }

    /// <summary>The text exactly as the caller gave it.</summary>
    public string Source { get; }

    /// <summary>The repaired text: what a reader would say the page reads.</summary>
    public string Text { get; }

    /// <summary>Whether the text was clean, so that <see cref="Text"/> and <see cref="Source"/> are the same string.</summary>
    public bool IsIdentity => map is null;

    /// <summary>The place in <see cref="Source"/> of a span of <see cref="Text"/>.</summary>
    /// <param name="span">A span within <see cref="Text"/>, in UTF-16 units.</param>
    /// <returns>The shortest span of the source that holds its first and last character.</returns>
    public TextSpan ToSource(TextSpan span) => map is null ? span : map.ToSource(span);
}
