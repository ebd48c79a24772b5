using System.Runtime.CompilerServices;

namespace ReportFacts;

/// <summary>Works on a stream with several threads and hands out results in the order of the input.</summary>
internal static class OrderedParallel
{
    // Finished results that wait for an earlier, longer document; without them one long document would idle the other threads.
    private const int Ahead = 4;

    /// <summary>Applies <paramref name="work"/> to every item.</summary>
    /// <param name="source">The items. What it throws comes out behind the results of the items before.</param>
    /// <param name="work">Runs on the thread pool, on up to <paramref name="degree"/> threads at a time.</param>
    /// <param name="degree">Number of threads, from 1. Memory is bounded by a small multiple of it.</param>
    /// <param name="cancellation">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    public static async IAsyncEnumerable<TResult> SelectAsync<T, TResult>(
        IAsyncEnumerable<T> source, Func<T, TResult> work, int degree, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var gate = new SemaphoreSlim(degree);
        var pending = new Queue<Task<TResult>>();
        IAsyncEnumerator<T> items = source.GetAsyncEnumerator(stop.Token);
        Task<bool>? moving = null;
        try
        {
            moving = items.MoveNextAsync().AsTask();
            while (moving is not null || pending.Count > 0)
            {
                await WaitForAnyAsync(pending, moving).WaitAsync(cancellation).ConfigureAwait(false);
                if (pending.TryPeek(out Task<TResult>? first) && first.IsCompleted)
                {
                    yield return await pending.Dequeue().ConfigureAwait(false);
                    cancellation.ThrowIfCancellationRequested();
                }
                else if (moving is { IsCompletedSuccessfully: true, Result: true })
                {
                    pending.Enqueue(RunAsync(items.Current, work, gate, stop.Token));
                    moving = null;
                }
                else if (pending.Count == 0 && moving is { IsCompleted: true })
                {
                    await moving.ConfigureAwait(false); // Throws what the source threw.
                    break;
                }
                if (moving is null && pending.Count < degree * Ahead) moving = items.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await SettleAsync(pending, moving).ConfigureAwait(false);
            await items.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static Task WaitForAnyAsync<TResult>(Queue<Task<TResult>> pending, Task<bool>? moving)
    {
        if (!pending.TryPeek(out Task<TResult>? first)) return Task.WhenAny(moving!);
        bool wait = moving is not null and not ({ IsCompleted: true, IsCompletedSuccessfully: false } or { IsCompletedSuccessfully: true, Result: false });
        return wait ? Task.WhenAny(moving!, first) : Task.WhenAny(first);
    }

    private static async Task<TResult> RunAsync<T, TResult>(T item, Func<T, TResult> work, SemaphoreSlim gate, CancellationToken stop)
    {
        await gate.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => work(item), stop).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    // Nothing runs on behind the caller's back, and no exception is left unobserved.
    private static async Task SettleAsync<TResult>(Queue<Task<TResult>> pending, Task<bool>? moving)
    {
        IEnumerable<Task> rest = moving is null ? pending : pending.Append<Task>(moving);
        await Task.WhenAll(rest).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
