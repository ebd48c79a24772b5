namespace ReportFacts.Fuzzing;

/// <summary>Bends inputs: fragments in, pieces out, doubled or taken from another input, bytes flipped. The same seed bends the same way.</summary>
internal sealed class Mutator(int seed)
{
    private const int MostBytes = 4_096;

#pragma warning disable CA5394 // Repeatable, not secret.
    private readonly Random random = new(seed);

    public byte[] Next(IReadOnlyList<byte[]> corpus)
    {
        // The younger half found new ways last: it is bent more often.
        int from = random.Next(2) == 0 ? corpus.Count / 2 : 0;
        List<byte> input = [.. corpus[random.Next(from, corpus.Count)]];
        for (int steps = 1 << random.Next(5); steps > 0; steps--) Step(input, corpus);
        if (input.Count > MostBytes) input.RemoveRange(MostBytes, input.Count - MostBytes);
        return [.. input];
    }

    private void Step(List<byte> input, IReadOnlyList<byte[]> corpus)
    {
        int at = random.Next(input.Count + 1);
        switch (random.Next(9))
        {
            case 0 or 1 or 2:
                input.InsertRange(at, Token());
                break;
            case 3:
                Remove(input, at, 1 + random.Next(12));
                input.InsertRange(Math.Min(at, input.Count), Token());
                break;
            case 4:
                Remove(input, at, 1 + random.Next(1 << random.Next(8)));
                break;
            case 5:
                byte[] piece = Piece([.. input]);
                for (int times = 1 + random.Next(random.Next(4) == 0 ? 40 : 2); times > 0 && input.Count < MostBytes; times--) input.InsertRange(at, piece);
                break;
            case 6:
                input.InsertRange(at, Piece(corpus[random.Next(corpus.Count)]));
                break;
            case 7:
                input.Insert(at, (byte)('0' + random.Next(10)));
                break;
            default:
                if (at < input.Count) input[at] ^= (byte)(1 << random.Next(8));
                break;
        }
    }

    private byte[] Token() => FuzzDictionary.Tokens[random.Next(FuzzDictionary.Tokens.Count)];

    private byte[] Piece(byte[] whole)
    {
        if (whole.Length == 0) return [];
        int start = random.Next(whole.Length);
        return whole[start..(start + random.Next(1, Math.Min(whole.Length - start, 200) + 1))];
    }
#pragma warning restore CA5394

    private static void Remove(List<byte> input, int at, int count) => input.RemoveRange(at, Math.Min(count, input.Count - at));
}
