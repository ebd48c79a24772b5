using System.Buffers;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>
/// Finds the same fact stated twice in a document. The key is the whole clause in front of the number (metric, verb, scope) with unit, period,
/// direction, comparison and modality, so that two numbers meet only when the text says the same of both.
/// </summary>
internal static class RepetitionFinder
{
    private static readonly MarkSet ClauseBounds = new("，；：。！？\n\r,;:");
    private static readonly MarkSet SentenceBounds = new("。！？\n\r；");
    private static readonly SearchValues<char> EndsBehind = SearchValues.Create("，、；：。！？（）“”\n\r,;:以左上");

    /// <summary>Words shorter than this before a number say too little.</summary>
    public const int ShortestLabel = 4;

    private const int LongestLabel = 24, LongestTitle = 40, MostTitles = 6, LongestSentence = 200;

    public static void Find(ClaimStore store, RelationWords words, List<Relation> found)
    {
        var first = new Dictionary<ulong, int>();
        var titles = new Dictionary<ulong, int>();
        int titleEnd = TitleEnd(store.Text.Text);
        List<int>? plans = null; // looked for when something is said twice
        for (int i = 0; i < store.Records.Length; i++)
        {
            if (!TryKey(store, words, i, out ulong titleKey, out ulong key)) continue;
            if (store.Records[i].End <= titleEnd)
            {
                titles.TryAdd(titleKey, i);
                continue;
            }
            if (titles.Remove(titleKey, out int title))
                found.Add(new(RelationKind.Headline, new RelationMember(OperandRole.First, title), new RelationMember(OperandRole.Second, i)));
            if (first.TryGetValue(key, out int earlier)) found.Add(Pair(store, plans ??= PlanHeadings(store.Text.Text, words), earlier, i));
            else first.Add(key, i);
        }
    }

    private static Relation Pair(ClaimStore store, List<int> plans, int first, int second)
    {
        ref readonly ClaimRecord a = ref store.Records[first];
        ref readonly ClaimRecord b = ref store.Records[second];
        bool oneIsApproximate = a.Approximation == Approximation.Exact != (b.Approximation == Approximation.Exact);
        RelationKind kind = oneIsApproximate ? RelationKind.ApproximateThenExact
            : IsPowerOfTen(a.Number, b.Number) ? RelationKind.Magnitude
            : RelationKind.Repetition;
        NotAssessableReason guard = IsPlanBetween(plans, a.End, b.Start) ? NotAssessableReason.DifferentModality
            : HasOtherSubject(store, in a, in b) ? NotAssessableReason.DifferentSubject
            : NotAssessableReason.None;
        return new(kind, new RelationMember(OperandRole.First, first), new RelationMember(OperandRole.Second, second)) { Guard = guard };
    }

    // A heading such as 今年工作安排 between the two turns results into plans, whatever the verbs say.
    private static bool IsPlanBetween(List<int> plans, int start, int end)
    {
        int at = plans.BinarySearch(start);
        if (at < 0) at = ~at;
        return at < plans.Count && plans[at] < end;
    }

    private static List<int> PlanHeadings(ReadOnlySpan<char> text, RelationWords words)
    {
        var places = new List<int>();
        for (int from = 0; words.PlanHeading.IndexIn(text[from..]) is var at and >= 0; from += at + 1) places.Add(from + at);
        return places;
    }

    // A label that begins its sentence is about the document's own subject; one behind a comma may be about the clause before it.
    private static bool HasOtherSubject(ClaimStore store, in ClaimRecord a, in ClaimRecord b)
    {
        ReadOnlySpan<char> one = SentenceSubject(store, in a), other = SentenceSubject(store, in b);
        return !one.SequenceEqual(other);
    }

    /// <summary>The words that begin the sentence of a number, up to a comma or a digit; none when the number's own clause begins it.</summary>
    public static ReadOnlySpan<char> SentenceSubject(ClaimStore store, in ClaimRecord record)
    {
        int from = Math.Max(0, record.Start - LongestSentence);
        ReadOnlySpan<char> before = store.Text.Text.AsSpan(from, record.Start - from);
        int start = SentenceBounds.LastIndexIn(before) + 1;
        ReadOnlySpan<char> first = before[start..];
        int comma = first.IndexOfAny("，：、");
        if (comma < 0) return default; // the label itself begins the sentence
        first = first[..comma];
        int digit = first.IndexOfAny("0123456789");
        return digit < 0 ? first : first[..digit]; // 区一中参考1260人，本科上线…: the words before the first number name the subject; behind a date there are none
    }

    // The first lines are titles (masthead, date, headline, subtitle) as long as they are short and no sentences.
    private static int TitleEnd(ReadOnlySpan<char> text)
    {
        int end = 0;
        for (int line = 0; line < MostTitles; line++)
        {
            int skipped = text[end..].IndexOfAnyExcept("\r\n \u3000");
            if (skipped < 0) return end;
            int start = end + skipped;
            int length = text[start..].IndexOfAny("\r\n");
            if (length is < 0 or > LongestTitle || text.Slice(start, length).Contains('。') || text[start + length - 1] is '，' or '；') return end;
            end = start + length;
        }
        return end;
    }

    // Keys are 64-bit hashes: a chance meeting of two of them is far rarer than a misread sentence.
    private static bool TryKey(ClaimStore store, RelationWords words, int index, out ulong titleKey, out ulong key)
    {
        titleKey = key = 0;
        ref readonly ClaimRecord record = ref store.Records[index];
        bool quantity = record.IsAdditive || (record.Kind == MentionKind.Percentage && record.Direction == 0);
        if (!quantity || record.Modality != Modality.Actual || record.Whole >= 0 || record.Metric.IsEmpty) return false;
        if ((record.Traits & (MentionTraits.Range | MentionTraits.Vague | MentionTraits.SharedUnit | MentionTraits.LowConfidence)) != 0) return false;
        ReadOnlySpan<char> label = LabelOf(store, words, index);
        if (!IsLabel(label, words)) return false;
        var hash = new TextHash().Add(label).Add((int)record.Kind);
        if (record.Kind != MentionKind.HeadCount) hash = hash.Add(record.Unit ?? Words(store, record.UnitSpan.At(record.Start)));
        titleKey = hash.Value;
        key = hash.Add(record.Period < 0 ? default : Words(store, store.Records[record.Period].Span))
            .Add((int)record.Direction)
            .Add(Words(store, record.Comparison.At(record.Start)))
            .Add(Words(store, record.Scope.At(record.Start)))
            .Add(store.PerUnit(in record))
            .Add(Behind(store, in record)).Value;
        return true;
    }

    /// <summary>Whether the words before a number say enough, and of that number alone.</summary>
    public static bool IsLabel(ReadOnlySpan<char> label, RelationWords words) =>
        label.Length is >= ShortestLabel and <= LongestLabel && !label.Contains("分别", StringComparison.Ordinal) && !words.Within.In(label);

    /// <summary>Adds to a key in what, of what place and of what things a number counts.</summary>
    public static TextHash UnitAndPlace(ClaimStore store, in ClaimRecord record, TextHash hash)
    {
        if (record.Kind != MentionKind.HeadCount) hash = hash.Add(record.Unit ?? Words(store, record.UnitSpan.At(record.Start)));
        return hash.Add(Words(store, record.Scope.At(record.Start))).Add(store.PerUnit(in record)).Add(Behind(store, in record));
    }

    private static ReadOnlySpan<char> Words(ClaimStore store, TextSpan span) => store.Text.Text.AsSpan(span.Start, span.Length);

    /// <summary>The clause in front of a number, from its last comma on, without a date at its beginning and without 达, 约, 超过 at its end.</summary>
    public static ReadOnlySpan<char> LabelOf(ClaimStore store, RelationWords words, int index)
    {
        ReadOnlySpan<char> text = store.Text.Text;
        int end = store.Records[index].Start;
        int from = Math.Max(0, end - LongestLabel - 12);
        int start = from + ClauseBounds.LastIndexIn(text[from..end]) + 1;
        if (index > 0)
        {
            ref readonly ClaimRecord before = ref store.Records[index - 1];
            if (before.End > start)
            {
                if (before.Kind != MentionKind.Date || before.Start > start + 1) return default;
                start = before.End;
            }
        }
        if (text[start..end].Contains('、')) return default;
        return new GapReader(text[start..end]).SkipLast(words.BeforeNumber).Rest;
    }

    // What is counted may stand behind the number: 新建12所学校.
    private static ReadOnlySpan<char> Behind(ClaimStore store, in ClaimRecord record)
    {
        ReadOnlySpan<char> rest = store.Text.Text.AsSpan(record.End);
        int length = rest[..Math.Min(6, rest.Length)].IndexOfAny(EndsBehind);
        return length < 0 ? rest[..Math.Min(6, rest.Length)] : rest[..length];
    }

    private static bool IsPowerOfTen(decimal a, decimal b)
    {
        (decimal small, decimal large) = (Math.Min(Math.Abs(a), Math.Abs(b)), Math.Max(Math.Abs(a), Math.Abs(b)));
        if (small == 0 || small == large || small < 0.000001m || large > 1_000_000_000_000_000_000m || large / small > 100_000_000_000m) return false;
        for (decimal factor = 10; factor <= 100_000_000m; factor *= 10)
        {
            if (large == small * factor) return true;
        }
        return false;
    }
}
