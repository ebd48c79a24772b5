namespace ReportFacts.Segmentation;

/// <summary>
/// The hidden Markov model of jieba's part-of-speech mode: a state is a letter (B, E, M, S) together with a tag, numbered letter * 64 + tag.
/// </summary>
internal static class TagModel
{
    /// <summary>Runs are decoded in windows of this many characters, which bounds memory; no run of ordinary prose is that long.</summary>
    public const int Window = 64;

    private const int States = 256;
    private const int TagCount = 64;
    private const int BetweenWidth = 2 * TagCount;
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
    /// <param name="memory">Working memory.</param>
    public static void Decode(in SegmenterTables tables, ReadOnlySpan<ushort> codes, Span<byte> states, Memory memory)
    {
        for (int start = 0; start < codes.Length; start += Window)
        {
            int length = Math.Min(Window, codes.Length - start);
            DecodeWindow(tables, codes.Slice(start, length), states.Slice(start, length), memory);
        }
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

    private static void DecodeWindow(in SegmenterTables tables, ReadOnlySpan<ushort> codes, Span<byte> states, Memory memory)
    {
        memory.Begin();
        LoadCandidates(tables, codes[0], memory);
        for (int k = 0; k < memory.CandidateCount; k++)
            memory.Add(memory.Candidates[k], tables.TagModel[memory.Candidates[k]] + memory.Emissions[k]);
        for (int i = 1; i < codes.Length; i++)
        {
            memory.Next();
            LoadCandidates(tables, codes[i], memory);
            Advance(tables, memory, i * States);
            if (memory.ActiveCount > 0) continue;
            LoadAny(tables, 0, memory); // no listed state can follow: let every state do, as jieba does
            Advance(tables, memory, i * States);
            if (memory.ActiveCount == 0) Restart(tables, memory, i * States);
        }
        int best = 0;
        for (int k = 1; k < memory.ActiveCount; k++)
            if (memory.Weights[memory.Active[k]] >= memory.Weights[memory.Active[best]]) best = k;
        byte state = memory.Active[best];
        for (int i = codes.Length - 1; i >= 0; i--)
        {
            states[i] = state;
            state = memory.Back[(i * States) + state];
        }
    }

    /// <summary>Weighs every candidate by its best predecessor; of equal ones the later wins, as in jieba's max over tuples.</summary>
    private static void Advance(in SegmenterTables tables, Memory memory, int back)
    {
        for (int k = 0; k < memory.CandidateCount; k++)
        {
            byte state = memory.Candidates[k];
            double emission = memory.Emissions[k];
            int letter = Letter(state);
            (double weight, byte from) = letter is BoundaryModel.B or BoundaryModel.S
                ? BestBetweenWords(tables, memory, state, emission)
                : BestWithinWord(tables, memory, letter, state, emission);
            if (double.IsNegativeInfinity(weight)) continue;
            memory.Add(state, weight);
            memory.Back[back + state] = from;
        }
    }

    private static (double Weight, byte From) BestBetweenWords(in SegmenterTables tables, Memory memory, byte state, double emission)
    {
        int target = state < TagCount ? state : state - BetweenWidth;
        ReadOnlySpan<double> row = tables.TagModel.Slice(States + (target * BetweenWidth), BetweenWidth);
        double best = double.NegativeInfinity;
        byte from = 0;
        for (int k = 0; k < memory.EndCount; k++)
        {
            byte previous = memory.Ends[k];
            int source = previous < BetweenWidth ? previous - TagCount : previous - BetweenWidth;
            double weight = memory.EndWeights[k] + row[source] + emission;
            if (weight < best) continue;
            best = weight;
            from = previous;
        }
        return (best, from);
    }

    private static (double Weight, byte From) BestWithinWord(in SegmenterTables tables, Memory memory, int letter, byte state, double emission)
    {
        int tag = Tag(state);
        int row = States + (BetweenWidth * BetweenWidth) + (letter == BoundaryModel.M ? TagCount : 0) + tag;
        byte begin = (byte)tag, middle = (byte)((BoundaryModel.M * TagCount) + tag);
        double fromBegin = memory.Previous(begin) + tables.TagModel[row] + emission;
        double fromMiddle = memory.Previous(middle) + tables.TagModel[row + BetweenWidth] + emission;
        return fromMiddle >= fromBegin ? (fromMiddle, middle) : (fromBegin, begin);
    }

    /// <summary>Lists the states a character may stand in, with their emissions.</summary>
    private static void LoadCandidates(in SegmenterTables tables, int code, Memory memory)
    {
        uint offset = tables.StateListOffsets[code];
        if ((offset & AnyState) != 0)
        {
            LoadAny(tables, code, memory);
            return;
        }
        int end = (int)(tables.StateListOffsets[code + 1] & ~AnyState);
        ReadOnlySpan<byte> states = tables.StateLists[(int)offset..end];
        ReadOnlySpan<ushort> emissions = tables.StateEmissions[(int)offset..end];
        states.CopyTo(memory.Candidates);
        for (int i = 0; i < emissions.Length; i++) memory.Emissions[i] = tables.Probabilities[emissions[i]];
        memory.CandidateCount = states.Length;
    }

    private static void LoadAny(in SegmenterTables tables, int code, Memory memory)
    {
        for (int i = 0; i < States; i++) memory.Candidates[i] = (byte)i;
        memory.CandidateCount = States;
        memory.Emissions.AsSpan().Fill(Absent);
        int start = (int)(tables.StateListOffsets[code] & ~AnyState), end = (int)(tables.StateListOffsets[code + 1] & ~AnyState);
        for (int i = start; i < end; i++) memory.Emissions[tables.StateLists[i]] = tables.Probabilities[tables.StateEmissions[i]];
    }

    /// <summary>Nothing can follow what came before (jieba raises an error there): begins anew behind it.</summary>
    private static void Restart(in SegmenterTables tables, Memory memory, int back)
    {
        for (int k = 0; k < memory.CandidateCount; k++)
        {
            byte state = memory.Candidates[k];
            memory.Add(state, tables.TagModel[state] + memory.Emissions[k]);
            memory.Back[back + state] = memory.LastActive;
        }
    }

    /// <summary>The columns of the decoder's table that are in use.</summary>
    internal sealed class Memory
    {
        private double[] previous = new double[States];

        /// <summary>States the current character may stand in.</summary>
        public byte[] Candidates { get; } = new byte[States];

        /// <summary>Emissions beside <see cref="Candidates"/>.</summary>
        public double[] Emissions { get; } = new double[States];

        /// <summary>Number of <see cref="Candidates"/>.</summary>
        public int CandidateCount { get; set; }

        /// <summary>Weights of the current character's states, by state.</summary>
        public double[] Weights { get; private set; } = new double[States];

        /// <summary>The current character's reachable states, ascending.</summary>
        public byte[] Active { get; } = new byte[States];

        /// <summary>Number of <see cref="Active"/>.</summary>
        public int ActiveCount { get; private set; }

        /// <summary>The previous character's states that end a word, ascending.</summary>
        public byte[] Ends { get; } = new byte[2 * TagCount];

        /// <summary>Weights beside <see cref="Ends"/>.</summary>
        public double[] EndWeights { get; } = new double[2 * TagCount];

        /// <summary>Number of <see cref="Ends"/>.</summary>
        public int EndCount { get; private set; }

        /// <summary>Some reachable state of the previous character.</summary>
        public byte LastActive { get; private set; }

        /// <summary>Best predecessor, by position in the window and state.</summary>
        public byte[] Back { get; } = new byte[Window * States];

        /// <summary>Weight of a state of the previous character, minus infinity when it isn't reachable.</summary>
        public double Previous(byte state) => previous[state];

        /// <summary>Starts a window.</summary>
        public void Begin()
        {
            Array.Fill(previous, double.NegativeInfinity);
            Array.Fill(Weights, double.NegativeInfinity);
            ActiveCount = 0;
        }

        /// <summary>Makes a state of the current character reachable.</summary>
        public void Add(byte state, double weight)
        {
            Weights[state] = weight;
            Active[ActiveCount++] = state;
        }

        /// <summary>Moves on to the next character.</summary>
        public void Next()
        {
            (previous, Weights) = (Weights, previous);
            Array.Fill(Weights, double.NegativeInfinity);
            EndCount = 0;
            for (int k = 0; k < ActiveCount; k++)
            {
                byte state = Active[k];
                if (Letter(state) is not (BoundaryModel.E or BoundaryModel.S)) continue;
                Ends[EndCount] = state;
                EndWeights[EndCount++] = previous[state];
            }
            LastActive = Active[ActiveCount - 1];
            ActiveCount = 0;
        }
    }
}
