namespace ReportFacts.Segmentation;

/// <summary>
/// Buffers of one call, kept by the thread for the next. They grow to the longest block; very long ones are not kept.
/// </summary>
internal sealed class SegmenterScratch
{
    private const int InitialLength = 256;
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static SegmenterScratch? cached;

    private SegmenterScratch() => Reserve(InitialLength);

    /// <summary>Codes of the block's characters.</summary>
    public ushort[] Codes { get; private set; } = [];

    /// <summary>By position: the best word that begins there, as entry &lt;&lt; 8 | length.</summary>
    public int[] Route { get; private set; } = [];

    /// <summary>By position: letter of the boundary model.</summary>
    public byte[] Letters { get; private set; } = [];

    /// <summary>By position: state of the tag model.</summary>
    public byte[] States { get; private set; } = [];

    /// <summary>Weights of the best paths from the last 256 positions on.</summary>
    public double[] Weights { get; } = new double[MaximumPath.LongestWord + 1];

    /// <summary>Working memory of the tag model.</summary>
    public TagLattice Lattice { get; } = new();

    /// <summary>What the models made of the last short runs; the same for every segmenter, since user words don't reach the models.</summary>
    public RunCache Runs { get; } = new();

    /// <summary>Takes the thread's buffers, or new ones when they are in use.</summary>
    public static SegmenterScratch Take()
    {
        SegmenterScratch scratch = cached ?? new();
        cached = null;
        return scratch;
    }

    /// <summary>Gives the buffers back for the next call.</summary>
    public void Return()
    {
        if (Route.Length <= LongestKept) cached = this;
    }

    /// <summary>Makes room for a block.</summary>
    public void Reserve(int length)
    {
        if (Route.Length >= length) return;
        length = Math.Max(length, (int)Math.Min(Array.MaxLength, Route.Length * 2L));
        Codes = new ushort[length];
        Route = new int[length];
        Letters = new byte[length];
        States = new byte[length];
    }
}
