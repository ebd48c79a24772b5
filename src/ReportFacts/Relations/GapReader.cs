using System.Diagnostics.CodeAnalysis;
using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>Reads the few words between two numbers from both ends, one optional piece after the other.</summary>
internal ref struct GapReader(ReadOnlySpan<char> text)
{
    /// <summary>What has not been read yet.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    public readonly bool IsEmpty => Rest.IsEmpty;

    /// <summary>Reads one of the words, where it stands next.</summary>
    public bool Take(WordSet words)
    {
        int length = words.AtStart(Rest);
        Rest = Rest[length..];
        return length > 0;
    }

    /// <summary>Reads one of the words at the end of the text.</summary>
    public bool TakeLast(WordSet words)
    {
        int length = words.AtEnd(Rest);
        Rest = Rest[..^length];
        return length > 0;
    }

    /// <summary>Reads words as often as they stand next.</summary>
    [UnscopedRef]
    public ref GapReader Skip(WordSet words)
    {
        while (Take(words)) { }
        return ref this;
    }

    /// <summary>Reads words as often as they stand at the end.</summary>
    [UnscopedRef]
    public ref GapReader SkipLast(WordSet words)
    {
        while (TakeLast(words)) { }
        return ref this;
    }

    /// <summary>Reads commas, brackets, quotation marks and spaces.</summary>
    [UnscopedRef]
    public ref GapReader SkipMarks()
    {
        int skipped = 0;
        while (skipped < Rest.Length && Marks.Has(Rest[skipped])) skipped++;
        Rest = Rest[skipped..];
        return ref this;
    }

    /// <summary>Reads commas, brackets, quotation marks and spaces at the end.</summary>
    [UnscopedRef]
    public ref GapReader SkipLastMarks()
    {
        int end = Rest.Length;
        while (end > 0 && Marks.Has(Rest[end - 1])) end--;
        Rest = Rest[..end];
        return ref this;
    }

    /// <summary>Reads a number of characters.</summary>
    public void Drop(int length) => Rest = Rest[length..];

    private static readonly MarkSet Marks = new("，、,:：（）()“”\"《》 \u3000；;");
}
