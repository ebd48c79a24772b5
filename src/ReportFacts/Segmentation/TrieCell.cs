using System.Runtime.InteropServices;

namespace ReportFacts.Segmentation;

/// <summary>
/// One cell of the double-array prefix tree, as it lies in the resource: the label by which it was reached, where its children begin
/// and the dictionary entry of the word that ends here.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly struct TrieCell
{
    private readonly uint baseAndValue; // 20 bits base, 12 low bits of the value
    private readonly ushort valueAndLabel; // 2 high bits of the value, 14 bits label

    /// <summary>Code of the character that leads here.</summary>
    public int Label => valueAndLabel & 0x3FFF;

    /// <summary>Where the children begin: the child by code c stands at Base + c. Leaves have none.</summary>
    public int Base => (int)(baseAndValue >> 12);

    /// <summary>Whether no longer word goes on from here. Bases start at 2, a leaf keeps the 15th bit of its value there.</summary>
    public bool IsLeaf => baseAndValue < 2u << 12;

    /// <summary>Number of the dictionary entry (frequency and tag), 0 when what was read so far is no word.</summary>
    public int Value
    {
        get
        {
            int value = (int)(baseAndValue & 0xFFF) | ((valueAndLabel >> 14) << 12);
            return IsLeaf ? value | (Base << 14) : value;
        }
    }

    /// <summary>Goes down the tree by one character.</summary>
    /// <param name="cells">The tree.</param>
    /// <param name="children">Where the children of the node begin; becomes that of the child, -1 when there are no longer words.</param>
    /// <param name="code">The character.</param>
    /// <returns>The entry of the word that ends here, 0 when none does.</returns>
    public static int Step(ReadOnlySpan<TrieCell> cells, ref int children, int code)
    {
        int at = children + code;
        children = -1;
        if (at >= cells.Length) return 0;
        TrieCell cell = cells[at];
        if (cell.Label != code) return 0;
        if (!cell.IsLeaf) children = cell.Base;
        return cell.Value;
    }
}
