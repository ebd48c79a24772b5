namespace ReportFacts.Segmentation;

/// <summary>
/// The hidden Markov model of jieba's part-of-speech mode: a state is a letter (B, E, M, S) together with a tag, numbered letter * 64 + tag.
/// Sums are made in jieba's order and of equal ones the higher state wins, as in jieba's max over tuples.
/// </summary>
internal static class TagModel
{
    /// <summary>Number of states.</summary>
    public const int StateCount = 256;

    /// <summary>Number of tags the model knows.</summary>
    public const int TagCount = 64;

    /// <summary>Runs are decoded in windows of this many characters, which bounds memory; no run of ordinary prose is that long.</summary>
    public const int Window = 64;

    private const int MostUnlisted = 8; // characters in a window; each may stand in any of 256 states, which takes time
    private const int SideCount = 2 * TagCount; // states that end a word (E, S), and states that begin one (B, S)
    private const int MiddleStates = BoundaryModel.M * TagCount;
    private const int WithinOffset = StateCount + (SideCount * SideCount);
    private const uint AnyState = 0x8000_0000;
    private const double Absent = -3.14e100;

    /// <summary>Letter of a state.</summary>
    public static int Letter(byte state) => state / TagCount;

    /// <summary>Tag of a state, as index into <see cref="SegmenterData.Tags"/>.</summary>
    public static int Tag(byte state) => state % TagCount;

    /// <summary>Finds the most probable states of a run of Han characters.</summary>
    /// <param name="tables">The model.</param>
    /// <param name="codes">The run's characters, at least one.</param>
    /// <param name="states">Receives a state a character.</param>
    /// <param name="lattice">Working memory.</param>
    /// <returns>Whether it was done; not for runs crowded with characters that the model doesn't list.</returns>
    public static bool TryDecode(in SegmenterTables tables, ReadOnlySpan<ushort> codes, Span<byte> states, TagLattice lattice)
    {
        if (codes.Length == 1)
        {
            states[0] = tables.LoneStates[codes[0]];
            return true;
        }
        for (int start = 0; start < codes.Length; start += Window)
        {
            int length = Math.Min(Window, codes.Length - start);
            ReadOnlySpan<ushort> window = codes.Slice(start, length);
            if (CountUnlisted(tables, window) > MostUnlisted) return false;
            Decode(tables, window, states.Slice(start, length), lattice);
        }
        return true;
    }

    /// <summary>
    /// Whether the model takes [start, end) of a run for one word. At the beginning of a run it may end a word that it hasn't begun,
    /// at the end leave one unfinished.
    /// </summary>
    public static bool IsWord(ReadOnlySpan<byte> states, int start, int end)
    {
        int first = Letter(states[start]), last = Letter(states[end - 1]);
        if (end - start == 1 && first == BoundaryModel.S) return true;
        bool begins = first == BoundaryModel.B || (start == 0 && first != BoundaryModel.S);
        bool ends = last == BoundaryModel.E || (end == states.Length && last != BoundaryModel.S);
        if (!begins || !ends) return false;
        if (end - start == 1) return true;
        foreach (byte state in states[(start + 1)..(end - 1)])
            if (Letter(state) != BoundaryModel.M) return false;
        return first != BoundaryModel.E && last != BoundaryModel.B;
    }

    private static int CountUnlisted(in SegmenterTables tables, ReadOnlySpan<ushort> codes)
    {
        int count = 0;
        foreach (ushort code in codes) count += (int)(tables.StateListOffsets[code] >> 31);
        return count;
    }

    private static void Decode(in SegmenterTables tables, ReadOnlySpan<ushort> codes, Span<byte> states, TagLattice lattice)
    {
        lattice.Clear();
        LoadCandidates(tables, codes[0], lattice);
        ReadOnlySpan<byte> first = lattice.Candidates;
        for (int k = 0; k < first.Length; k++) lattice.Add(first[k], tables.TagModel[first[k]] + lattice.Emissions[k], from: 0);
        for (int i = 1; i < codes.Length; i++)
        {
            lattice.Next();
            LoadCandidates(tables, codes[i], lattice);
            Advance(tables, lattice);
            if (lattice.Reached.Length > 0) continue;
            LoadAny(tables, 0, lattice); // no listed state can follow: let every state do, as jieba does
            Advance(tables, lattice);
            if (lattice.Reached.Length == 0) Restart(tables, lattice);
        }
        lattice.TraceBack(states);
    }

    /// <summary>Weighs every candidate by its best predecessor.</summary>
    private static void Advance(in SegmenterTables tables, TagLattice lattice)
    {
        ReadOnlySpan<byte> candidates = lattice.Candidates;
        ReadOnlySpan<double> emissions = lattice.Emissions;
        ReadOnlySpan<TagLattice.Ending> endings = lattice.Endings;
        ReadOnlySpan<double> previous = lattice.Begun;
        ReadOnlySpan<double> model = tables.TagModel;
        for (int k = 0; k < candidates.Length; k++)
        {
            byte state = candidates[k];
            int letter = Letter(state);
            byte from;
            double weight;
            if (letter is BoundaryModel.B or BoundaryModel.S)
            {
                weight = BestBetweenWords(model.Slice(StateCount + (Side(state) * SideCount), SideCount), endings, emissions[k], out from);
            }
            else
            {
                int tag = Tag(state);
                ReadOnlySpan<double> within = model.Slice(WithinOffset + (letter == BoundaryModel.M ? TagCount : 0) + tag, SideCount + 1);
                double fromBegin = previous[tag] + within[0] + emissions[k];
                double fromMiddle = previous[MiddleStates + tag] + within[SideCount] + emissions[k];
                weight = fromMiddle >= fromBegin ? fromMiddle : fromBegin;
                from = (byte)(fromMiddle >= fromBegin ? MiddleStates + tag : tag);
            }
            if (!double.IsNegativeInfinity(weight)) lattice.Add(state, weight, from);
        }
    }

    /// <summary>The endings come heaviest first and no transition adds weight, so the search stops when the rest can't win any more.</summary>
    private static double BestBetweenWords(ReadOnlySpan<double> row, ReadOnlySpan<TagLattice.Ending> endings, double emission, out byte from)
    {
        double best = double.NegativeInfinity;
        from = 0;
        foreach (TagLattice.Ending ending in endings)
        {
            if (ending.Weight + emission < best) break;
            double weight = ending.Weight + row[Side(ending.State)] + emission;
            if (weight < best || (weight == best && ending.State < from)) continue;
            best = weight;
            from = ending.State;
        }
        return best;
    }

    /// <summary>Place of a state among those that end a word or those that begin one: E or B first, then S.</summary>
    private static int Side(byte state) => state >= BoundaryModel.S * TagCount ? state - SideCount : state % TagCount;

    /// <summary>Lists the states a character may stand in, with their emissions.</summary>
    private static void LoadCandidates(in SegmenterTables tables, int code, TagLattice lattice)
    {
        uint offset = tables.StateListOffsets[code];
        if ((offset & AnyState) != 0)
        {
            LoadAny(tables, code, lattice);
            return;
        }
        int start = (int)offset;
        int count = (int)(tables.StateListOffsets[code + 1] & ~AnyState) - start;
        Span<double> emissions = lattice.SetCandidates(tables.StateLists.Slice(start, count));
        ReadOnlySpan<ushort> indexes = tables.StateEmissions.Slice(start, count);
        ReadOnlySpan<double> probabilities = tables.Probabilities;
        for (int i = 0; i < indexes.Length; i++) emissions[i] = probabilities[indexes[i]];
    }

    private static void LoadAny(in SegmenterTables tables, int code, TagLattice lattice)
    {
        Span<double> emissions = lattice.SetAllCandidates();
        emissions.Fill(Absent);
        int start = (int)(tables.StateListOffsets[code] & ~AnyState), end = (int)(tables.StateListOffsets[code + 1] & ~AnyState);
        for (int i = start; i < end; i++) emissions[tables.StateLists[i]] = tables.Probabilities[tables.StateEmissions[i]];
    }

    /// <summary>Nothing can follow what came before (jieba raises an error there): begins anew behind it.</summary>
    private static void Restart(in SegmenterTables tables, TagLattice lattice)
    {
        ReadOnlySpan<byte> candidates = lattice.Candidates;
        for (int k = 0; k < candidates.Length; k++)
            lattice.Add(candidates[k], tables.TagModel[candidates[k]] + lattice.Emissions[k], lattice.LastReached);
    }
}
