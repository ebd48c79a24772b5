using System.Diagnostics;
using ReportFacts.Text;

namespace ReportFacts.Segmentation;

/// <summary>One word of a segmented text.</summary>
/// <param name="Start">Index of the first UTF-16 unit in the segmented text.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Tag">Part of speech in jieba's tag set (<c>n</c>, <c>v</c>, <c>ns</c>, <c>m</c>, <c>x</c> …).</param>
[DebuggerDisplay("{Tag} {Span}")]
public readonly record struct Word(int Start, int Length, string Tag)
{
    /// <summary>Index just behind the last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>The place of the word in the segmented text.</summary>
    public TextSpan Span => new(Start, Length);
}
