using System.Numerics;
using System.Runtime.InteropServices;
using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Grounding;

/// <summary>The numbers of a source text, found by value and by the words about them. Every look-up is bounded, however long or repetitive the source is.</summary>
/// <remarks>Immutable and thread-safe once built.</remarks>
internal sealed class SourceIndex
{
    // Pairs of characters that stand about more numbers than this tell nothing.
    private const int LongestPosting = 256, MostOfOneValue = 64;

    private readonly Dictionary<(string Family, decimal Value), List<int>> byValue = [];
    private readonly Dictionary<int, List<int>> postings = [];
    private readonly Dictionary<int, int> frequency = [];

    public SourceIndex(ClaimStore store, IReadOnlyList<Claim> claims, UnitFamilies families)
    {
        foreach (Claim claim in claims)
        {
            if (!IsQuantity(claim)) continue;
            var statement = new Statement(store, claim, families);
            AddTo(byValue, (statement.Family, statement.Value), Statements.Count, int.MaxValue);
            foreach (int key in statement.Words.Keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(frequency, key, out _)++;
                if (key >= ClaimWords.PairBit) AddTo(postings, key, Statements.Count, LongestPosting + 1);
            }
            Statements.Add(statement);
        }
        Dates = new DateIndex(claims);
        Codes = new CodeIndex(claims);
    }

    /// <summary>All quantities in reading order.</summary>
    public List<Statement> Statements { get; } = [];

    public DateIndex Dates { get; }

    public CodeIndex Codes { get; }

    /// <summary>Whether a claim is compared by its value.</summary>
    public static bool IsQuantity(Claim claim) =>
        claim is NumericClaim || (claim is RatioClaim && (claim.Traits & MentionTraits.Fraction) != 0);

    /// <summary>Numbers of exactly this value; of very many the first ones.</summary>
    public ReadOnlySpan<int> SameValue(Statement statement)
    {
        if (!byValue.TryGetValue((statement.Family, statement.Value), out List<int>? found)) return default;
        return CollectionsMarshal.AsSpan(found)[..Math.Min(found.Count, MostOfOneValue)];
    }

    /// <summary>Numbers about which the pair of characters stands; empty for pairs that stand everywhere.</summary>
    public ReadOnlySpan<int> About(int pair) =>
        postings.TryGetValue(pair, out List<int>? found) && found.Count <= LongestPosting ? CollectionsMarshal.AsSpan(found) : default;

    /// <summary>How much a character or pair tells: the rarer in the source, the more.</summary>
    public int Weight(int key) => 1 + BitOperations.Log2((uint)(Statements.Count / Math.Max(1, frequency.GetValueOrDefault(key)) + 1));

    /// <summary>How much two numbers share of the words about them, in thousandths.</summary>
    public int Similarity(ClaimWords one, ClaimWords other)
    {
        long shared = 0, all = 0;
        ReadOnlySpan<int> a = one.Keys, b = other.Keys;
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            int key = j >= b.Length || (i < a.Length && a[i] <= b[j]) ? a[i] : b[j];
            int left = i < a.Length && a[i] == key ? one.Weights[i++] : 0;
            int right = j < b.Length && b[j] == key ? other.Weights[j++] : 0;
            int weight = Weight(key);
            all += (long)(left + right) * weight;
            if (left > 0 && right > 0) shared += (long)(left + right) * weight;
        }
        return all == 0 ? 0 : (int)(shared * 1000 / all);
    }

    /// <summary>How much of the words about one number stand among those about another, in thousandths.</summary>
    public int Coverage(ClaimWords one, ClaimWords within)
    {
        long shared = 0, all = 0;
        for (int i = 0, j = 0; i < one.Keys.Length; i++)
        {
            int weight = one.Weights[i] * Weight(one.Keys[i]);
            all += weight;
            while (j < within.Keys.Length && within.Keys[j] < one.Keys[i]) j++;
            if (j < within.Keys.Length && within.Keys[j] == one.Keys[i]) shared += weight;
        }
        return all == 0 ? 0 : (int)(shared * 1000 / all);
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<int>> index, TKey key, int value, int limit)
        where TKey : notnull
    {
        ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        list ??= [];
        if (list.Count < limit) list.Add(value);
    }
}
