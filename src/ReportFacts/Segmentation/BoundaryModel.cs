namespace ReportFacts.Segmentation;

/// <summary>
/// The hidden Markov model that jieba's cutting mode uses for runs of characters in which it found no words: each character begins (B),
/// ends (E), lies in the middle of (M) or is (S) a word.
/// </summary>
internal static class BoundaryModel
{
    /// <summary>The letters, as the tables number them.</summary>
    public const byte B = 0, E = 1, M = 2, S = 3;

    /// <summary>Finds the most probable letters of a run of Han characters.</summary>
    /// <param name="tables">The model.</param>
    /// <param name="codes">The run's characters, at least one.</param>
    /// <param name="letters">Receives a letter a character; the last is always E or S.</param>
    public static void Decode(in SegmenterTables tables, ReadOnlySpan<ushort> codes, Span<byte> letters)
    {
        ReadOnlySpan<double> model = tables.BoundaryModel;
        double b = model[16 + B] + Emission(tables, codes[0], B);
        double e = model[16 + E] + Emission(tables, codes[0], E);
        double m = model[16 + M] + Emission(tables, codes[0], M);
        double s = model[16 + S] + Emission(tables, codes[0], S);
        for (int i = 1; i < codes.Length; i++)
        {
            // Each letter has two possible predecessors. Of equal ones the later in the alphabet wins, as in jieba's max over tuples.
            int code = codes[i];
            double toB = Emission(tables, code, B), toE = Emission(tables, code, E), toM = Emission(tables, code, M), toS = Emission(tables, code, S);
            double eb = e + model[(E * 4) + B] + toB, sb = s + model[(S * 4) + B] + toB;
            double be = b + model[(B * 4) + E] + toE, me = m + model[(M * 4) + E] + toE;
            double bm = b + model[(B * 4) + M] + toM, mm = m + model[(M * 4) + M] + toM;
            double es = e + model[(E * 4) + S] + toS, ss = s + model[(S * 4) + S] + toS;
            letters[i] = (byte)((sb >= eb ? 1 << B : 0) | (me >= be ? 1 << E : 0) | (mm >= bm ? 1 << M : 0) | (ss >= es ? 1 << S : 0));
            b = sb >= eb ? sb : eb;
            e = me >= be ? me : be;
            m = mm >= bm ? mm : bm;
            s = ss >= es ? ss : es;
        }
        TraceBack(letters[..codes.Length], s >= e ? S : E);
    }

    /// <summary>Turns the choices noted at each position into letters, from the end.</summary>
    private static void TraceBack(Span<byte> letters, byte last)
    {
        byte letter = last;
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            bool later = (letters[i] >> letter & 1) != 0;
            letters[i] = letter;
            letter = letter is B or S ? (later ? S : E) : (later ? M : B);
        }
    }

    private static double Emission(in SegmenterTables tables, int code, int letter) => tables.Probabilities[tables.BoundaryEmissions[(code * 4) + letter]];
}
