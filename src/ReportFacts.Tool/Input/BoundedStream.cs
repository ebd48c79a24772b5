namespace ReportFacts.Tool.Input;

/// <summary>Reads a stream whole, unless it is too long.</summary>
internal static class BoundedStream
{
    /// <summary>Reads up to <paramref name="mostBytes"/>; false when there are more.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryReadAll(Stream stream, long mostBytes, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        if (stream.CanSeek && stream.Length > mostBytes) return false;
        using var copy = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        byte[] part = new byte[81_920];
        for (int read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            if (copy.Length + read > mostBytes) return false;
            copy.Write(part, 0, read);
        }
        bytes = copy.GetBuffer().AsMemory(0, (int)copy.Length);
        return true;
    }
}
