using Microsoft.Win32.SafeHandles;

namespace ReportFacts.Tool.Output;

/// <summary>Standard output for results: every write is a whole document, and a stop from outside falls between two of them.</summary>
internal sealed class ResultStream(Stream stream, bool isTerminal) : IDisposable
{
    private readonly Lock gate = new();

    /// <summary>Whether people look at it.</summary>
    public bool IsTerminal => isTerminal;

    /// <summary>How many cells a line of it has; a hundred where nobody looks.</summary>
    public int Width => isTerminal ? Math.Max(40, Console.WindowWidth) : 100;

    /// <summary>Opens the standard output of the process.</summary>
    public static ResultStream OpenStandardOutput()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() || isTerminal) return new(Console.OpenStandardOutput(), isTerminal);
        // The console stream swallows a broken pipe, and the tool would go on reading for nobody. A file stream reports it, but keeps a
        // position of its own in a regular file, where several processes may write one after the other.
        var file = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new(file.CanSeek ? Console.OpenStandardOutput() : file, isTerminal);
    }

    /// <summary>Opens a file for results, empty at first.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public static ResultStream OpenFile(string path) => new(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0), isTerminal: false);

    /// <summary>The same output for formats that are written in pieces.</summary>
    public Stream AsStream() => new PieceStream(this);

    /// <summary>Closes the output.</summary>
    public void Dispose() => stream.Dispose();

    /// <summary>Writes and flushes.</summary>
    /// <exception cref="IOException">The output is gone or full; see <see cref="IsBrokenPipe"/>.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            stream.Write(bytes);
            stream.Flush();
        }
    }

    /// <summary>Waits until the document being written is out, and lets nothing more through.</summary>
    public void Seal(TimeSpan patience) => gate.TryEnter(patience);

    /// <summary>Whether a failed write means that the reader went away.</summary>
    public static bool IsBrokenPipe(IOException failure)
    {
        const int UnixBrokenPipe = 32;
        const int WindowsBrokenPipe = unchecked((int)0x8007006D);
        const int WindowsPipeClosing = unchecked((int)0x800700E8);
        return failure.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
    }
}
