using ReportFacts.Lexing;

namespace ReportFacts.Mentions;

/// <summary>Enumerates mentions; made by <see cref="MentionScanner.Enumerate"/>.</summary>
public ref struct MentionEnumerator
{
    private const CharClass Candidate = CharClass.Digit | CharClass.HanDigit | CharClass.HanScale | CharClass.Trigger;

    private ScanContext context;
    private readonly bool includeSuppressed;
    private int position;
    private Mention current;

    internal MentionEnumerator(ScanContext context, bool includeSuppressed)
    {
        this.context = context;
        this.includeSuppressed = includeSuppressed;
    }

    /// <summary>The mention found last.</summary>
    public readonly Mention Current => current;

    /// <summary>The enumerator itself, for <c>foreach</c>.</summary>
    /// <returns>This enumerator.</returns>
    public readonly MentionEnumerator GetEnumerator() => this;

    /// <summary>Moves to the next mention.</summary>
    /// <returns><see langword="false"/> at the end of the text.</returns>
    public bool MoveNext()
    {
        while (position < context.Text.Length)
        {
            CharClass kind = CharClasses.Of(context.Text[position]) & Candidate;
            if (kind == CharClass.None || (kind == CharClass.Trigger && !TriggerGate.MayBegin(in context, position)) || !TryRecognize(out current))
            {
                position++;
                continue;
            }
            position = Math.Max(position + 1, current.Span.End);
            context.Floor = position;
            if (LineBreakGuard.MayBeCut(context.Text, current.Span)) current = current with { Traits = current.Traits | MentionTraits.LowConfidence };
            if (current.IsClaim || includeSuppressed) return true;
        }
        return false;
    }

    // Order is arbitration: the first recognizer that takes the place wins. Codes come first, since they are only read on strong evidence.
    private readonly bool TryRecognize(out Mention mention) =>
        CodeRecognizer.TryRead(in context, position, out mention)
        || SuppressionRecognizer.TryRead(in context, position, out mention)
        || RankRecognizer.TryRead(in context, position, out mention)
        || DateRecognizer.TryRead(in context, position, out mention)
        || DurationRecognizer.TryRead(in context, position, out mention)
        || QuantityRecognizer.TryRead(in context, position, out mention);
}
