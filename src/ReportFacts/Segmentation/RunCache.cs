using System.Buffers.Binary;

namespace ReportFacts.Segmentation;

/// <summary>
/// What the models made of the last short runs. The same few (a single verb before a measure word, 的新, 各地) come again and again in
/// prose, and decoding them costs more than all the rest. Each run has one place, where it replaces what stood there.
/// </summary>
internal sealed class RunCache
{
    /// <summary>Longest run that is kept, in characters.</summary>
    public const int LongestRun = 4;

    private const int CodeBits = 16;
    private const int PlaceBits = 12;

    private readonly Run[] runs = new Run[1 << PlaceBits];

    /// <summary>Recalls a run of at most <see cref="LongestRun"/> characters.</summary>
    public bool TryRecall(ReadOnlySpan<ushort> codes, Span<byte> letters, Span<byte> states)
    {
        ulong key = Key(codes);
        Run run = runs[Place(key)];
        if (run.Key != key) return false;
        for (int i = 0; i < codes.Length; i++)
        {
            letters[i] = (byte)((run.Letters >> (8 * i)) & 0xFF);
            states[i] = (byte)((run.States >> (8 * i)) & 0xFF);
        }
        return true;
    }

    /// <summary>Keeps a run of at most <see cref="LongestRun"/> characters.</summary>
    public void Keep(ReadOnlySpan<ushort> codes, ReadOnlySpan<byte> letters, ReadOnlySpan<byte> states)
    {
        ulong key = Key(codes);
        runs[Place(key)] = new(key, Pack(letters), Pack(states));
    }

    /// <summary>Codes one behind the other, each raised by one, so that no key is 0 and none is a shorter one's.</summary>
    private static ulong Key(ReadOnlySpan<ushort> codes)
    {
        ulong key = 0;
        foreach (ushort code in codes) key = (key << CodeBits) | (code + 1u);
        return key;
    }

    private static int Place(ulong key) => (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> (64 - PlaceBits));

    private static uint Pack(ReadOnlySpan<byte> values)
    {
        Span<byte> packed = stackalloc byte[LongestRun];
        packed.Clear();
        values.CopyTo(packed);
        return BinaryPrimitives.ReadUInt32LittleEndian(packed);
    }

    private readonly record struct Run(ulong Key, uint Letters, uint States);
}
