using System.Runtime.CompilerServices;

namespace ReportFacts.Segmentation;

/// <summary>The tables of <see cref="SegmenterData"/> as spans, taken once for a call. "Code" is the number of a character in them, 0 for unknown ones.</summary>
internal readonly ref struct SegmenterTables
{
    /// <summary>Codes of ASCII and of jieba's Han range.</summary>
    public ReadOnlySpan<ushort> Codes { get; init; }

    /// <summary>The prefix tree; cell 0 is the root.</summary>
    public ReadOnlySpan<TrieCell> Cells { get; init; }

    /// <summary>Logarithm of the frequency, by entry; 0 for entry 0.</summary>
    public ReadOnlySpan<double> LogFrequencies { get; init; }

    /// <summary>Frequency by entry.</summary>
    public ReadOnlySpan<int> Frequencies { get; init; }

    /// <summary>Tag by entry; entry 0 (no word) has the tag x.</summary>
    public ReadOnlySpan<byte> EntryTags { get; init; }

    /// <summary>Distinct log-probabilities of both models; the emission tables hold indexes into them.</summary>
    public ReadOnlySpan<double> Probabilities { get; init; }

    /// <summary>Emissions of the boundary model, by code and letter (B, E, M, S).</summary>
    public ReadOnlySpan<ushort> BoundaryEmissions { get; init; }

    /// <summary>Boundary model: transitions from letter to letter (4 × 4), then the start row.</summary>
    public ReadOnlySpan<double> BoundaryModel { get; init; }

    /// <summary>Tag model: start row (256), transitions between words (128 targets × 128 sources), transitions within a word (4 × 64).</summary>
    public ReadOnlySpan<double> TagModel { get; init; }

    /// <summary>By code, where the character's list of states begins; the top bit says that it may stand in any state.</summary>
    public ReadOnlySpan<uint> StateListOffsets { get; init; }

    /// <summary>The lists of states, ascending.</summary>
    public ReadOnlySpan<byte> StateLists { get; init; }

    /// <summary>Emissions beside <see cref="StateLists"/>.</summary>
    public ReadOnlySpan<ushort> StateEmissions { get; init; }

    /// <summary>By code, the tag model's state of a character that is a run by itself.</summary>
    public ReadOnlySpan<byte> LoneStates { get; init; }

    /// <summary>The code of a character, 0 when no table knows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CodeOf(char c)
    {
        int index = c >= SegmentationChars.FirstHan ? c - SegmentationChars.FirstHan + SegmentationChars.AsciiCount : c < SegmentationChars.AsciiCount ? c : 0;
        return (uint)index < (uint)Codes.Length ? Codes[index] : 0;
    }

    /// <summary>Looks a piece of text up.</summary>
    /// <returns>Its entry; 0 when it is only the beginning of words, -1 when it isn't even that.</returns>
    public int FindEntry(ReadOnlySpan<char> text)
    {
        TrieCell cell = Cells[0];
        foreach (char c in text)
        {
            int code = CodeOf(c);
            int next = cell.Base + code;
            if (cell.IsLeaf || next >= Cells.Length) return -1;
            cell = Cells[next];
            if (cell.Label != code) return -1; // code 0 is no label, so unknown characters end here too
        }
        return cell.Value;
    }
}
