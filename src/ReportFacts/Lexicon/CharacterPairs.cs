using System.Runtime.CompilerServices;

namespace ReportFacts.Lexicon;

/// <summary>A set of character pairs that answers "no" for certain and "yes" with a few errors: a quick look before a slower one.</summary>
internal sealed class CharacterPairs
{
    private const int Bits = 1 << 14;

    private readonly ulong[] bits = new ulong[Bits / 64];

    /// <summary>Adds a pair.</summary>
    public void Add(char first, char second)
    {
        int slot = Slot(first, second);
        bits[slot >> 6] |= 1UL << (slot & 63);
    }

    /// <summary>Adds the pairs of one first character with each of several others.</summary>
    public void AddEach(char first, string seconds)
    {
        foreach (char second in seconds) Add(first, second);
    }

    /// <summary>Whether the pair may be in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(char first, char second)
    {
        int slot = Slot(first, second);
        return (bits[slot >> 6] & (1UL << (slot & 63))) != 0;
    }

    private static int Slot(char first, char second) => unchecked((first * 89) ^ (second * 5)) & (Bits - 1);
}
