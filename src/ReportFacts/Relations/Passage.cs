using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>One sentence with its claims. Numbers are the claims that carry a quantity; dates, durations, ranks and codes stand between them as words.</summary>
internal readonly ref struct Passage(ClaimStore store, RelationWords words, int start, int end, int firstClaim, int endClaim, ReadOnlySpan<int> numbers)
{
    private static readonly MarkSet LabelBounds = new("，、；：,;:");
    private static readonly MarkSet OpeningMarks = new("（(“");

    /// <summary>What a label of a line or sentence begins behind.</summary>
    internal static readonly MarkSet LineLabelBounds = new("，、；：,;:。\n");

    private const int LongestLabel = 40;

    private readonly ReadOnlySpan<char> text = store.Text.Text;

    public ClaimStore Store { get; } = store;

    public RelationWords Words { get; } = words;

    /// <summary>Where the sentence begins in the repaired text.</summary>
    public int Start { get; } = start;

    /// <summary>Just behind its last character.</summary>
    public int End { get; } = end;

    /// <summary>Index of its first claim.</summary>
    public int FirstClaim { get; } = firstClaim;

    /// <summary>Index just behind its last claim.</summary>
    public int EndClaim { get; } = endClaim;

    /// <summary>Claim indices of its quantities, in order.</summary>
    public ReadOnlySpan<int> Numbers { get; } = numbers;

    public ReadOnlySpan<char> Sentence => text[Start..End];

    public ref readonly ClaimRecord Record(int claim) => ref Store.Records[claim];

    /// <summary>The record of the quantity at a place of <see cref="Numbers"/>.</summary>
    public ref readonly ClaimRecord Number(int n) => ref Store.Records[Numbers[n]];

    /// <summary>The words before a quantity, back to the quantity before it or to the beginning of the sentence.</summary>
    public ReadOnlySpan<char> Lead(int n) => text[(n == 0 ? Start : Number(n - 1).End)..Number(n).Start];

    /// <summary>The words behind a quantity, up to the next one or to the end of the sentence.</summary>
    public ReadOnlySpan<char> Tail(int n) => text[Number(n).End..(n + 1 < Numbers.Length ? Number(n + 1).Start : End)];

    /// <summary>Index of the first claim of the sentence that ends behind a place, or <see cref="EndClaim"/>.</summary>
    public int ClaimBehind(int position)
    {
        int low = FirstClaim, high = EndClaim;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Store.Records[middle].End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The words between two claims.</summary>
    public ReadOnlySpan<char> Between(int claim, int other) => text[Record(claim).End..Record(other).Start];

    /// <summary>The words of <see cref="Lead"/> behind its last comma or other mark.</summary>
    public ReadOnlySpan<char> Label(int n)
    {
        ReadOnlySpan<char> lead = Lead(n);
        int behind = lead.Length;
        while (behind > 0 && OpeningMarks.Has(lead[behind - 1])) behind--;
        return lead[(LabelBounds.LastIndexIn(lead[..behind]) + 1)..];
    }

    /// <summary>Whether two quantities count in one unit.</summary>
    public bool SameUnit(int n, int m) => Number(n).Kind == Number(m).Kind && UnitFamily.Same(text, Store.MentionOf(in Number(n)), Store.MentionOf(in Number(m)));

    /// <summary>The unit of a quantity as the library names it or as written.</summary>
    public ReadOnlySpan<char> Unit(int n) => UnitFamily.Unit(text, Store.MentionOf(in Number(n)));

    /// <summary>Whether a quantity can be a summand.</summary>
    public bool IsAdditive(int n) => UnitFamily.IsAdditive(Store.MentionOf(in Number(n)));

    /// <summary>Whether a quantity is a single number of a kind that growth and shares can be computed from.</summary>
    public bool IsSingle(int n) => (Number(n).Traits & (MentionTraits.Range | MentionTraits.Vague)) == 0;

    /// <summary>Whether a quantity counts in the unit of a claim that may stand before the sentence.</summary>
    public bool SameUnitAs(int n, int claim) => Number(n).Kind == Record(claim).Kind && UnitFamily.Same(text, Store.MentionOf(in Number(n)), Store.MentionOf(in Record(claim)));

    /// <summary>The words right before a claim, back to the last mark or to the claim before it.</summary>
    public ReadOnlySpan<char> LabelOf(int claim)
    {
        int behind = Record(claim).Start, from = Math.Max(claim == 0 ? 0 : Record(claim - 1).End, behind - LongestLabel);
        if (from >= behind) return default;
        ReadOnlySpan<char> before = text[from..behind];
        return before[(LineLabelBounds.LastIndexIn(before) + 1)..];
    }

    /// <summary>The nearest claim before a quantity that counts in its unit and is no change, up to the beginning of the paragraph; −1 when there is none near.</summary>
    public int EarlierWhole(int n)
    {
        const int MostBack = 8;
        for (int claim = Numbers[n] - 1; claim >= Math.Max(0, Numbers[n] - MostBack); claim--)
        {
            if (text[Record(claim).End..Number(n).Start].Contains('\n')) return -1;
            if (SameUnitAs(n, claim)) return !IsChange(claim) && (Record(claim).Traits & (MentionTraits.Range | MentionTraits.Vague)) == 0 ? claim : -1;
        }
        return -1;
    }

    /// <summary>Whether a claim is an amount of change or an average (增长5万元, 降至3件, 户均2亩): its parts need not be smaller than it.</summary>
    public bool IsChange(int claim)
    {
        ReadOnlySpan<char> label = LabelOf(claim);
        if (label.IsEmpty) return false;
        ReadOnlySpan<char> rest = new GapReader(label).SkipLast(Words.BeforeNumber).Rest;
        return Words.Up.AtEnd(rest) > 0 || Words.Down.AtEnd(rest) > 0 || Words.NotAdditive.In(label)
            || Words.UpTo.AtEnd(label) > 0 || Words.DownTo.AtEnd(label) > 0;
    }

    public RelationMember Member(OperandRole role, int n) => new(role, Numbers[n]);
}
