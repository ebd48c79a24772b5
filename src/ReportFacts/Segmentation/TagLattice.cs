namespace ReportFacts.Segmentation;

/// <summary>Working memory of <see cref="TagModel"/>: the column of the current character, what is needed of the one before it, and the way back.</summary>
internal sealed class TagLattice
{
    private readonly byte[] candidates = new byte[TagModel.StateCount];
    private readonly double[] emissions = new double[TagModel.StateCount];
    private readonly byte[] reached = new byte[TagModel.StateCount];
    private readonly double[] weights = new double[TagModel.StateCount]; // beside reached
    private readonly double[] begunWeights = new double[TagModel.StateCount]; // by state
    private readonly byte[] begun = new byte[2 * TagModel.TagCount]; // states of the previous character that don't end a word
    private readonly Ending[] endings = new Ending[2 * TagModel.TagCount];
    private readonly byte[] back = new byte[TagModel.Window * TagModel.StateCount];
    private int candidateCount;
    private int reachedCount;
    private int begunCount;
    private int endingCount;
    private int row;

    /// <summary>Begins with nothing reached.</summary>
    public TagLattice() => Array.Fill(begunWeights, double.NegativeInfinity);

    /// <summary>States the current character may stand in, ascending.</summary>
    public ReadOnlySpan<byte> Candidates => candidates.AsSpan(0, candidateCount);

    /// <summary>Emissions beside <see cref="Candidates"/>.</summary>
    public ReadOnlySpan<double> Emissions => emissions.AsSpan(0, candidateCount);

    /// <summary>States the current character was found to reach, ascending.</summary>
    public ReadOnlySpan<byte> Reached => reached.AsSpan(0, reachedCount);

    /// <summary>The previous character's states that end a word, heaviest first.</summary>
    public ReadOnlySpan<Ending> Endings => endings.AsSpan(0, endingCount);

    /// <summary>Some state of the previous character.</summary>
    public byte LastReached { get; private set; }

    /// <summary>By state, weights of the previous character's states that don't end a word; minus infinity for what wasn't reached.</summary>
    public ReadOnlySpan<double> Begun => begunWeights;

    /// <summary>Starts at the first character.</summary>
    public void Clear()
    {
        row = 0;
        reachedCount = 0;
    }

    /// <summary>Sets the candidates; the caller fills in the emissions.</summary>
    public Span<double> SetCandidates(ReadOnlySpan<byte> states)
    {
        states.CopyTo(candidates);
        candidateCount = states.Length;
        return emissions.AsSpan(0, states.Length);
    }

    /// <summary>Makes every state a candidate; the caller fills in the emissions.</summary>
    public Span<double> SetAllCandidates()
    {
        for (int i = 0; i < candidates.Length; i++) candidates[i] = (byte)i;
        candidateCount = candidates.Length;
        return emissions;
    }

    /// <summary>Notes that the current character reaches a state, and from where.</summary>
    public void Add(byte state, double weight, byte from)
    {
        reached[reachedCount] = state;
        weights[reachedCount++] = weight;
        back[row + state] = from;
    }

    /// <summary>Moves on to the next character.</summary>
    public void Next()
    {
        for (int k = 0; k < begunCount; k++) begunWeights[begun[k]] = double.NegativeInfinity;
        begunCount = 0;
        endingCount = 0;
        for (int k = 0; k < reachedCount; k++)
        {
            byte state = reached[k];
            if (TagModel.Letter(state) is BoundaryModel.E or BoundaryModel.S)
            {
                Insert(new(weights[k], state));
                continue;
            }
            begunWeights[state] = weights[k];
            begun[begunCount++] = state;
        }
        LastReached = reached[reachedCount - 1];
        reachedCount = 0;
        row += TagModel.StateCount;
    }

    /// <summary>Reads the best way from the last character back to the first.</summary>
    public void TraceBack(Span<byte> states)
    {
        int best = 0;
        for (int k = 1; k < reachedCount; k++)
            if (weights[k] >= weights[best]) best = k;
        byte state = reached[best];
        for (int i = states.Length - 1; i >= 0; i--)
        {
            states[i] = state;
            state = back[(i * TagModel.StateCount) + state];
        }
    }

    private void Insert(Ending ending)
    {
        int at = endingCount++;
        for (; at > 0 && endings[at - 1].Weight < ending.Weight; at--) endings[at] = endings[at - 1];
        endings[at] = ending;
    }

    /// <summary>A state that ends a word, with its weight.</summary>
    public readonly record struct Ending(double Weight, byte State);
}
