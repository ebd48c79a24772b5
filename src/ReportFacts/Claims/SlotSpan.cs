using ReportFacts.Text;

namespace ReportFacts.Claims;

/// <summary>
/// A stretch of the repaired text near a claim, packed into 32 bits: offset from the claim's start (22 bits, signed) and length
/// (10 bits). <c>default</c> is the empty slot; what lies too far away or is too long to pack stays empty.
/// </summary>
internal readonly record struct SlotSpan
{
    private const int LengthBits = 10;
    private const int MaxLength = (1 << LengthBits) - 1;
    private const int MaxOffset = (1 << (31 - LengthBits)) - 1;

    private readonly int packed;

    private SlotSpan(int packed) => this.packed = packed;

    /// <summary>Whether the slot holds nothing.</summary>
    public bool IsEmpty => (packed & MaxLength) == 0;

    /// <summary>Packs the stretch [start, end) for the claim that starts at <paramref name="claimStart"/>.</summary>
    public static SlotSpan Pack(int claimStart, int start, int end)
    {
        int offset = start - claimStart;
        int length = end - start;
        if (length is <= 0 or > MaxLength || offset is < -MaxOffset or > MaxOffset) return default;
        return new(unchecked((offset << LengthBits) | length));
    }

    /// <summary>The stretch of text for the claim that starts at <paramref name="claimStart"/>.</summary>
    public TextSpan At(int claimStart) => IsEmpty ? default : new(claimStart + (packed >> LengthBits), packed & MaxLength);
}
