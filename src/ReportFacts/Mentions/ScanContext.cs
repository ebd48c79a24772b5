using System.Runtime.CompilerServices;
using ReportFacts.Lexicon;

namespace ReportFacts.Mentions;

/// <summary>What a recognizer sees: the whole text, the lexicon and the reference date.</summary>
internal ref struct ScanContext(ReadOnlySpan<char> text, ReportLexicon lexicon, DateOnly? referenceDate)
{
    /// <summary>The scanned text; recognizers may look back and ahead at a bounded distance.</summary>
    public readonly ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The tables to look words up in.</summary>
    public readonly ReportLexicon Lexicon { get; } = lexicon;

    /// <summary>The date against which 去年 and its like are resolved; without it they have no value.</summary>
    public readonly DateOnly? ReferenceDate { get; } = referenceDate;

    /// <summary>Where the last mention ended: nothing before it may be taken again, or looked at as context of the same clause.</summary>
    public int Floor { readonly get; set; }

    /// <summary>The last point of the date that was found last: a list goes on with its year, 2021年1、2、3季度.</summary>
    public DatePoint LastDate { readonly get; set; }

    /// <summary>The text from <paramref name="position"/> on; empty behind the end.</summary>
    public readonly ReadOnlySpan<char> From(int position) => position < Text.Length ? Text[position..] : default;

    /// <summary>The character at a position; NUL outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly char At(int position) => unchecked((uint)position) < (uint)Text.Length ? Text[position] : '\0';
}
