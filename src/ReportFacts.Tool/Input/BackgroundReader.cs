using System.Runtime.CompilerServices;

namespace ReportFacts.Tool.Input;

/// <summary>Reads a blocking sequence on another thread, so that results come out while the next document is waited for.</summary>
internal static class BackgroundReader
{
    /// <summary>Reads item by item.</summary>
    /// <param name="items">The blocking sequence.</param>
    /// <param name="cancellation">Ends the stream at once; a read that still blocks is left alone.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        IEnumerator<T> reader = items.GetEnumerator();
        bool blocked = true;
        try
        {
            while (await Task.Run(reader.MoveNext, CancellationToken.None).WaitAsync(cancellation))
            {
                blocked = false;
                yield return reader.Current;
                blocked = true;
            }
            blocked = false;
        }
        finally
        {
            if (!blocked) reader.Dispose();
        }
    }
}
