using System.Globalization;
using System.Text;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tool.Output;

/// <summary>
/// A line on standard error that tells how far a long run has come. It stands there only while people look at standard error and the results
/// go elsewhere, and only for many or large inputs.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const int ManyFiles = 20, BarLength = 24;
    private const long ManyBytes = 4_000_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter writer;
    private readonly TimeProvider clock;
    private readonly long totalBytes;
    private readonly long began;
    private long shown;
    private long bytes;
    private int documents;
    private int cells;

    private Progress(TextWriter writer, long totalBytes, TimeProvider clock)
    {
        this.writer = writer;
        this.totalBytes = totalBytes;
        this.clock = clock;
        began = shown = clock.GetTimestamp();
    }

    /// <summary>Starts a progress line, or gives <see langword="null"/> where none is wanted.</summary>
    public static Progress? Start(ToolConsole console, InputSelection inputs, TimeProvider? clock = null)
    {
        if (!console.ErrorIsTerminal || console.Output.IsTerminal) return null;
        long total = 0;
        foreach (string file in inputs.Files)
        {
            if (file == DocumentReader.StandardInput || !File.Exists(file)) continue;
            total += new FileInfo(file).Length;
        }
        bool fromPipe = inputs.ReadsStandardInput;
        return fromPipe || inputs.Files.Count >= ManyFiles || total >= ManyBytes ? new Progress(console.Error, fromPipe ? 0 : total, clock ?? TimeProvider.System) : null;
    }

    /// <summary>Counts a document that is done, and shows it when the last time is long enough ago.</summary>
    public void Count(Document document)
    {
        documents++;
        bytes += document.Text is { } text ? Encoding.UTF8.GetByteCount(text) : 0;
        long now = clock.GetTimestamp();
        if (clock.GetElapsedTime(shown, now) < Pause) return;
        shown = now;
        Show(clock.GetElapsedTime(began, now));
    }

    /// <summary>Takes the line away, so that a message can stand there or the run end.</summary>
    public void Clear()
    {
        if (cells > 0) writer.Write($"\r{new string(' ', cells)}\r");
        cells = 0;
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose() => Clear();

    private void Show(TimeSpan elapsed)
    {
        long milliseconds = Math.Max(1, (long)elapsed.TotalMilliseconds);
        string line = string.Create(CultureInfo.InvariantCulture, $"{Bar()}{documents} documents, {bytes / 1_000_000m:0.0} MB, {bytes / 1000m / milliseconds:0.0} MB/s");
        writer.Write($"\r{line}{new string(' ', Math.Max(0, cells - line.Length))}");
        cells = Math.Max(cells, line.Length);
    }

    private string Bar()
    {
        if (totalBytes == 0) return "";
        int percent = (int)Math.Min(100, 100 * bytes / totalBytes), full = BarLength * percent / 100;
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', full)}{new string('.', BarLength - full)}] {percent,3} %  ");
    }
}
