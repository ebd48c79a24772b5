using System.Buffers;
using ReportFacts.Text;

namespace ReportFacts.Layout;

/// <summary>Collects the stretches of a text that are kept, and makes the repaired text of them.</summary>
internal ref struct RunWriter
{
    private const int FirstCapacity = 256;
    private int[] targets;
    private int[] sources;
    private int count;
    private int length;
    private int end;

    /// <summary>Starts with nothing kept.</summary>
    public RunWriter()
    {
        targets = ArrayPool<int>.Shared.Rent(FirstCapacity);
        sources = ArrayPool<int>.Shared.Rent(FirstCapacity);
        end = -1;
    }

    /// <summary>Keeps [from, to), which lies behind all that was kept before.</summary>
    public void Keep(int from, int to)
    {
        if (to <= from) return;
        if (from != end)
        {
            if (count == Math.Min(targets.Length, sources.Length)) Grow();
            targets[count] = length;
            sources[count] = from;
            count++;
        }
        length += to - from;
        end = to;
    }

    /// <summary>The repaired text; the very source when all of it was kept.</summary>
    public readonly RepairedText ToText(string source)
    {
        if (length == source.Length) return new RepairedText(source, source, map: null);
        int[] targetStarts = targets.AsSpan(0, count).ToArray();
        int[] sourceStarts = sources.AsSpan(0, count).ToArray();
        string text = string.Create(length, (source, targetStarts, sourceStarts), static (span, runs) =>
        {
            for (int i = 0; i < runs.targetStarts.Length; i++)
            {
                int from = runs.targetStarts[i];
                int to = i + 1 < runs.targetStarts.Length ? runs.targetStarts[i + 1] : span.Length;
                runs.source.AsSpan(runs.sourceStarts[i], to - from).CopyTo(span[from..]);
            }
        });
        return new RepairedText(source, text, new OffsetMap(targetStarts, sourceStarts));
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(targets);
        ArrayPool<int>.Shared.Return(sources);
        targets = [];
        sources = [];
    }

    private void Grow()
    {
        targets = Larger(targets);
        sources = Larger(sources);
    }

    private readonly int[] Larger(int[] full)
    {
        int[] larger = ArrayPool<int>.Shared.Rent(full.Length * 2);
        full.AsSpan(0, count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(full);
        return larger;
    }
}
