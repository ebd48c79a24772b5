namespace ReportFacts.Layout;

/// <summary>A moving window over the lines of a page: the line in hand, some before it and some behind.</summary>
internal struct LineWindow
{
    /// <summary>Lines looked at on either side.</summary>
    public const int Reach = 6;

    private const int Capacity = 32; // a power of two, room for both sides

    private readonly TextLine[] ring;
    private LineReader reader;
    private int first;
    private int current;
    private int read;

    /// <summary>Starts before the first line.</summary>
    public LineWindow(string text)
    {
        ring = new TextLine[Capacity];
        reader = new LineReader(text);
        current = -1;
    }

    private LineWindow(in LineWindow other, TextLine[] ring)
    {
        this = other;
        this.ring = ring;
    }

    /// <summary>The line in hand.</summary>
    public readonly ref readonly TextLine Current => ref ring[current & (Capacity - 1)];

    /// <summary>Lines known before the line in hand, at most <see cref="Reach"/>.</summary>
    public readonly int Before => Math.Min(current - first, Reach);

    /// <summary>Lines known behind the line in hand, at most <see cref="Reach"/>.</summary>
    public readonly int Behind => Math.Min(read - 1 - current, Reach);

    /// <summary>A line by its distance from the one in hand: -1 is the line before, 1 the next.</summary>
    public readonly ref readonly TextLine this[int distance] => ref ring[(current + distance) & (Capacity - 1)];

    /// <summary>Takes the next line in hand.</summary>
    public bool MoveNext()
    {
        Fill(current + 1 + Reach + 1);
        if (current + 1 >= read) return false;
        current++;
        if (current - first > Capacity / 2) first = current - Reach;
        return true;
    }

    /// <summary>Takes the next line out of the page, as if it had not been printed.</summary>
    public void RemoveNext()
    {
        TextLine removed = this[1];
        for (int i = current + 1; i + 1 < read; i++) ring[i & (Capacity - 1)] = ring[(i + 1) & (Capacity - 1)];
        read--;
        Fill(current + Reach + 1);
        if (current + 1 >= read) return;
        ref TextLine next = ref ring[(current + 1) & (Capacity - 1)];
        next = next with { BlankBefore = Math.Max(removed.BlankBefore, next.BlankBefore), Traits = next.Traits | LineTraits.AfterFurniture };
    }

    /// <summary>A window of its own from which the next line was taken out, to see what the page would be without it.</summary>
    public readonly LineWindow CopyWithoutNext()
    {
        var copy = new LineWindow(this, [.. ring]);
        copy.RemoveNext();
        return copy;
    }

    private void Fill(int wanted)
    {
        while (read < wanted && reader.TryRead(out TextLine line))
        {
            // 项目 2023年 2022年, right above a row of cells: the names of its columns.
            if (line.Has(LineTraits.Cells) && read > first)
            {
                ref TextLine above = ref ring[(read - 1) & (Capacity - 1)];
                if (above.Has(LineTraits.Spaced)) above = above with { Traits = above.Traits | LineTraits.Cells };
            }
            ring[read++ & (Capacity - 1)] = line;
        }
    }
}
