using System.Runtime.InteropServices;
using ReportFacts.Claims;
using ReportFacts.Text;

namespace ReportFacts.Verification.Grounding;

/// <summary>
/// The words about a number as characters and pairs of characters with weights: those of its metric and scope count most, those of its clause
/// less, those of the rest of its sentence least. Two numbers are about the same when they share much of this.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ClaimWords
{
    public const int PairBit = 1 << 30;

    private const int OfSlot = 12, OfDistantSlot = 7, OfClause = 4, OfSentence = 2, LeftLimit = 60, RightLimit = 14;

    private readonly int[] keys;
    private readonly int[] weights;

    /// <param name="store">The document.</param>
    /// <param name="record">The number.</param>
    /// <param name="near">Whether only its own clause counts.</param>
    public ClaimWords(ClaimStore store, in ClaimRecord record, bool near = false)
    {
        var found = new Dictionary<int, int>();
        ReadOnlySpan<char> text = store.Text.Text;
        int sentence = Math.Max(0, record.Start - LeftLimit);
        sentence += text[sentence..record.Start].LastIndexOfAny("。！？；\n\r") + 1;
        int clause = sentence + text[sentence..record.Start].LastIndexOfAny("，,：:、") + 1;
        int right = Math.Min(text.Length, record.End + RightLimit);
        int stop = text[record.End..right].IndexOfAny("。！？；，、,;：\n\r");
        if (stop >= 0) right = record.End + stop;
        if (!near) Add(found, text[sentence..clause], OfSentence);
        Add(found, text[clause..record.Start], OfClause);
        Add(found, text[record.End..right], OfClause);
        TextSpan metric = record.Metric.IsEmpty ? record.Head.At(record.Start) : record.Metric.At(record.Start);
        Add(found, Slot(text, metric), metric.Start >= clause ? OfSlot : OfDistantSlot); // one from an earlier clause may be another's
        if (record.ScopeOrigin == SlotOrigin.Stated) Add(found, Slot(text, record.Scope.At(record.Start)), OfSlot);
        Add(found, Slot(text, record.Action.At(record.Start)), OfClause);
        keys = [.. found.Keys];
        Array.Sort(keys);
        weights = Array.ConvertAll(keys, key => found[key]);
    }

    /// <summary>The characters (their code) and pairs (<see cref="PairBit"/> and a hash), ascending.</summary>
    public ReadOnlySpan<int> Keys => keys;

    public ReadOnlySpan<int> Weights => weights;

    private static ReadOnlySpan<char> Slot(ReadOnlySpan<char> text, TextSpan span) => text.Slice(span.Start, span.Length);

    private static void Add(Dictionary<int, int> found, ReadOnlySpan<char> words, int weight)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!IsWord(words[i])) continue;
            Raise(found, words[i], Math.Max(1, weight / 4));
            if (i + 1 < words.Length && IsWord(words[i + 1])) Raise(found, PairBit | (words[i] << 14 ^ words[i + 1]), weight);
        }
    }

    private static void Raise(Dictionary<int, int> found, int key, int weight)
    {
        ref int value = ref CollectionsMarshal.GetValueRefOrAddDefault(found, key, out _);
        value = Math.Max(value, weight);
    }

    private static bool IsWord(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= 'A' and <= 'Z' or >= 'a' and <= 'z';
}
