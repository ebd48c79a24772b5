using System.Collections;

namespace ReportFacts.Claims;

/// <summary>The claims of a document; each is made when first asked for and kept.</summary>
internal sealed class ClaimList(ClaimStore store) : IReadOnlyList<Claim>
{
    private Claim?[]? made;

    public int Count => store.Records.Length;

    public Claim this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            Claim?[] cache = made ?? Interlocked.CompareExchange(ref made, new Claim?[Count], null) ?? made;
            return cache[index] ?? Interlocked.CompareExchange(ref cache[index], store.CreateClaim(index), null) ?? cache[index]!;
        }
    }

    public IEnumerator<Claim> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
