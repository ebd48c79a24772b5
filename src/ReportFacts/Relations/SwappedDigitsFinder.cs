using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>
/// Finds one metric with two values near each other that differ only by two swapped digits: 已改造老旧小区286个 …… 268个老旧小区的改造. Unlike
/// <see cref="RepetitionFinder"/> it does not ask for the same words before both numbers, since two such values are hardly chance.
/// </summary>
internal static class SwappedDigitsFinder
{
    private const int MostBack = 8, FewestDigits = 3, ShortestMetric = 3;

    public static void Find(ClaimStore store, List<Relation> found)
    {
        HashSet<(int, int)>? known = null; // pairs that stand in the same words, made when it is needed
        for (int i = 1; i < store.Records.Length; i++)
        {
            if (!IsCandidate(in store.Records[i])) continue;
            for (int j = i - 1; j >= Math.Max(0, i - MostBack); j--)
            {
                if (!NameTheSame(store, in store.Records[j], in store.Records[i]) || !IsCandidate(in store.Records[j]) || !SayTheSame(store, in store.Records[j], in store.Records[i])) continue;
                known ??= [.. found.Where(relation => relation.Kind == RelationKind.Repetition).Select(relation => (relation.Members[0].Claim, relation.Members[1].Claim))];
                if (known.Add((j, i))) found.Add(new(RelationKind.Repetition, new RelationMember(OperandRole.First, j), new RelationMember(OperandRole.Second, i)));
                break;
            }
        }
    }

    private static bool IsCandidate(in ClaimRecord record) =>
        record.IsAdditive && record.Approximation == Approximation.Exact && record.Modality == Modality.Actual && record.Direction == 0 && record.Metric.At(record.Start).Length >= ShortestMetric
        && (record.Traits & (MentionTraits.Range | MentionTraits.Vague | MentionTraits.SharedUnit)) == 0 && Slips.DigitsOf(record.Number) >= FewestDigits;

    // Asked first, since it turns nearly all away.
    private static bool NameTheSame(ClaimStore store, in ClaimRecord one, in ClaimRecord other) =>
        one.Kind == other.Kind && one.Number != other.Number && Slot(store.Text.Text, in one, one.Metric).SequenceEqual(Slot(store.Text.Text, in other, other.Metric));

    private static bool SayTheSame(ClaimStore store, in ClaimRecord one, in ClaimRecord other)
    {
        ReadOnlySpan<char> text = store.Text.Text;
        return UnitFamily.Same(text, store.MentionOf(in one), store.MentionOf(in other))
            && Slips.AreSwapped(one.Number, other.Number)
            && Fits(Slot(text, in one, one.Scope), Slot(text, in other, other.Scope))
            && (one.Period < 0 || other.Period < 0 || one.Period == other.Period || Period(store, in one).SequenceEqual(Period(store, in other)));
    }

    private static ReadOnlySpan<char> Slot(ReadOnlySpan<char> text, in ClaimRecord record, SlotSpan slot)
    {
        Text.TextSpan span = slot.At(record.Start);
        return text.Slice(span.Start, span.Length);
    }

    private static ReadOnlySpan<char> Period(ClaimStore store, in ClaimRecord record) =>
        store.Text.Text.AsSpan(store.Records[record.Period].Start, store.Records[record.Period].Length);

    private static bool Fits(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one.IsEmpty || other.IsEmpty || one.SequenceEqual(other);
}
