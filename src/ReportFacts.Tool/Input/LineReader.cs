namespace ReportFacts.Tool.Input;

/// <summary>Reads lines of bytes from a stream without decoding them, so that one bad line cannot spoil the next. Memory is the longest line.</summary>
/// <param name="stream">Where from.</param>
/// <param name="mostBytes">A longer line is skipped, and <see cref="IsTooLong"/> says so.</param>
internal sealed class LineReader(Stream stream, int mostBytes = int.MaxValue / 2)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>Number of the line read last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Whether the line read last had more bytes than are allowed; nothing of it was given.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line, without its line break.</summary>
    /// <returns><see langword="false"/> at the end; the bytes are valid until the next call.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        int searched = 0;
        IsTooLong = false;
        while (true)
        {
            int offset = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (offset >= 0)
            {
                IsTooLong |= searched + offset > mostBytes;
                line = Take(searched + offset, searched + offset + 1);
                return true;
            }
            searched = end - start;
            if (searched > mostBytes)
            {
                IsTooLong = true;
                end = start;
                searched = 0;
            }
            if (atEnd || !Fill()) break;
        }
        if (IsTooLong && searched == 0) LineNumber++;
        line = Take(searched, searched);
        return searched > 0 || IsTooLong;
    }

    private ReadOnlyMemory<byte> Take(int length, int consumed)
    {
        ReadOnlyMemory<byte> line = IsTooLong ? default : buffer.AsMemory(start, length);
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
        if (end == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        int read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        atEnd = read == 0;
        return !atEnd;
    }
}
