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
        ReadOnlySpan<char> text = context.Text;
        for (int at = position; (at = CharClasses.IndexOf(text, at, Candidate)) < text.Length; at++)
        {
            if ((CharClasses.Of(text[at]) & Candidate) == CharClass.Trigger && !TriggerGate.MayBegin(in context, at)) continue;
            if (!TryRecognize(at, out current)) continue;
            position = context.Floor = Math.Max(at + 1, current.Span.End);
            if (current.Kind == MentionKind.Date) context.LastDate = current.Date.End.IsUnknown ? current.Date.Start : current.Date.End;
            if (LineBreakGuard.MayBeCut(in context, in current)) current = current with { Traits = current.Traits | MentionTraits.LowConfidence };
            if (current.IsClaim || includeSuppressed) return true;
            at = position - 1;
        }
        position = text.Length;
        return false;
    }

    private readonly bool TryRecognize(int at, out Mention mention) =>
        char.IsAsciiDigit(context.Text[at]) && FigureGate.IsPlainQuantity(in context, at)
            ? QuantityRecognizer.TryRead(in context, at, out mention)
            : TryRecognizeAny(at, out mention);

    // Order is arbitration: the first recognizer that takes the place wins. Codes come first, since they are only read on strong evidence.
    private readonly bool TryRecognizeAny(int at, out Mention mention) =>
        CodeRecognizer.TryRead(in context, at, out mention)
        || SuppressionRecognizer.TryRead(in context, at, out mention)
        || RankRecognizer.TryRead(in context, at, out mention)
        || DateRecognizer.TryRead(in context, at, out mention)
        || DurationRecognizer.TryRead(in context, at, out mention)
        || QuantityRecognizer.TryRead(in context, at, out mention);
}
