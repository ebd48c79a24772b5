namespace ReportFacts.Tool.Input;

/// <summary>Reads lines of bytes from a stream without decoding them, so that one bad line cannot spoil the next. Memory is the longest line.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>Number of the line read last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Reads the next line, without its line break.</summary>
    /// <returns><see langword="false"/> at the end; the bytes are valid until the next call.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        int searched = 0;
        while (true)
        {
            int offset = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (offset >= 0)
            {
                line = Take(searched + offset, searched + offset + 1);
                return true;
            }
            searched = end - start;
            if (atEnd || !Fill()) break;
        }
        line = Take(searched, searched);
        return searched > 0;
    }

    private ReadOnlyMemory<byte> Take(int length, int consumed)
    {
        ReadOnlyMemory<byte> line = buffer.AsMemory(start, length);
        start += consumed;
        if (consumed > 0) LineNumber++;
        if (line.Length > 0 && line.Span[^1] == '\r') line = line[..^1];
        return LineNumber == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        int read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        atEnd = read == 0;
        return !atEnd;
    }
}
