using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Mentions.Intervals;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification;

/// <summary>An operand as arithmetic sees it: its value as written and the nested intervals of what it may mean.</summary>
internal readonly struct Quantity
{
    private readonly Rational unit;

    public Quantity(ClaimStore store, int claim)
    {
        ref readonly ClaimRecord record = ref store.Records[claim];
        Mention mention = store.MentionOf(in record);
        Mention = mention;
        Text = store.Text.Text.AsSpan(record.Start, record.Length).ToString();
        unit = mention.Unit switch { "‰" => 0.1m, "bp" => 0.01m, _ => 1 };
        Point = mention.Value * unit;
        IsFall = record.Direction == Direction.Decrease;
    }

    public Mention Mention { get; }

    /// <summary>The words of the claim.</summary>
    public string Text { get; }

    /// <summary>The value as written; per mille and basis points in per cent and percentage points.</summary>
    public Rational Point { get; }

    /// <summary>What the words say it is. Like the wider ones it is worked out when asked for: most checks ask for one.</summary>
    public RationalInterval Core => IsDoubling ? Around(Point, 0.975m, 1.025m, closed: true) : RationalInterval.From(Mention.Interval).Scale(unit);

    /// <summary>What the words may stretch to.</summary>
    public RationalInterval Outer
    {
        get
        {
            if (Mention.Approximation == Approximation.MoreThan && Text.AsSpan().ContainsAny('余', '多')) return Core; // 800余 stays below 900; 超过800 need not
            return IsDoubling ? Around(Point, 0.95m, 1.5m, closed: false) : RationalInterval.From(Mention.OuterInterval).Scale(unit);
        }
    }

    /// <summary>The outer interval, widened for numbers that end in zeros and may be round.</summary>
    public RationalInterval Loose => IsRound ? LooseOf(Mention).Scale(unit) : Outer;

    /// <summary>Whether the words say that something fell by it.</summary>
    public bool IsFall { get; }

    /// <summary>Whether the number ends in so many zeros that it may be a round one (3000亿元, 2000个).</summary>
    public bool IsRound => Mention.Approximation == Approximation.Exact && Rounded(Mention);

    /// <summary>Whether an approximator, a range or a vague number word makes it an interval by itself.</summary>
    public bool IsApproximate => Mention.Approximation != Approximation.Exact || (Mention.Traits & (MentionTraits.Vague | MentionTraits.Range)) != 0;

    /// <summary>Whether this number is larger as printed; approximate ones only when their intervals are apart.</summary>
    public bool Exceeds(Quantity other) => IsApproximate || other.IsApproximate ? Core.IsAbove(other.Core) : Point > other.Point;

    private bool IsDoubling => Mention.Kind == MentionKind.Multiple && Text.StartsWith('翻');

    // Two zeros after the last other digit, or one when a scale word stands for more.
    private static bool Rounded(in Mention mention)
    {
        if (mention.Value == 0 || (mention.Traits & (MentionTraits.Vague | MentionTraits.Range | MentionTraits.Fraction)) != 0) return false;
        if (mention.Kind is MentionKind.Percentage or MentionKind.PercentagePoint or MentionKind.Rank or MentionKind.Multiple or MentionKind.Duration) return false;
        int zeros = DecimalPlace.TrailingZeros(mention.Value, mention.Exponent);
        return zeros >= 2 || (zeros == 1 && mention.Exponent >= 4);
    }

    // Half the place of the last digit that is not zero, but no more than a fiftieth: 3000亿元 may stand for 2940 to 3060.
    private static RationalInterval LooseOf(in Mention mention)
    {
        decimal n = Math.Abs(mention.Value), g = DecimalPlace.OfLastDigit(n);
        RationalInterval loose = new(n - Math.Min(g / 2, n / 50), n + Math.Min(g, n / 50), true, false);
        return mention.Value < 0 ? -loose : loose;
    }

    private static RationalInterval Around(Rational value, Rational low, Rational high, bool closed) => new(value * low, value * high, true, closed);
}
