using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills the stated whole: 其中, 包括, 由…组成, brackets behind the whole.</summary>
internal static class PartBinder
{
    /// <summary>How many claims back a whole is looked for.</summary>
    private const int MaxBack = 12;

    public static void Bind(in ClauseContext context, ref SentenceState sentence, in ParagraphState paragraph)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref ClaimRecord record = ref context.Record;
        if (sentence.Whole >= 0 && sentence.PartInBracket && !context.Clause.InBracket) sentence.Whole = -1;
        if (frame.Among >= 0 || !sentence.PendingCue.IsEmpty)
        {
            Open(in context, ref sentence, in paragraph);
        }
        else if (sentence.Whole >= 0 && EndsParts(in context, in sentence))
        {
            sentence.Whole = -1;
        }
        if (sentence.Whole < 0 || !record.IsAdditive || !SameFamily(in record, in context.Records[sentence.Whole])) return;
        if (sentence.FirstPart != context.Claim && !SameUnit(in record, in context.Records[sentence.FirstPart]) && !SameUnit(in record, in context.Records[sentence.Whole])) return;
        record.WholeClaim = sentence.Whole + 1;
        record.Reasons[(int)ClaimSlot.PartOf] = sentence.PartReason;
        ShareDeed(in context, in context.Records[sentence.Whole]);
    }

    /// <summary>新设经营主体9万户，其中企业3万户: what was done to the whole was done to its part, unless the part's clause says something else of it.</summary>
    private static void ShareDeed(in ClauseContext context, in ClaimRecord whole)
    {
        ref ClaimRecord record = ref context.Record;
        ref readonly ClauseFrame frame = ref context.Frame;
        if (whole.Action.IsEmpty || !record.Action.IsEmpty || frame.Predicate >= 0 || !frame.Verb.IsEmpty || !SameUnit(in record, in whole)) return;
        record.Action = context.Repack(in whole, whole.Action);
        record.Reasons[(int)ClaimSlot.Action] = BindingReason.SharedVerb;
    }

    private static void Open(in ClauseContext context, ref SentenceState sentence, in ParagraphState paragraph)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        BindingRoles roles = frame.Among >= 0 ? context.Tokens[frame.Among].Roles : BindingRoles.Among;
        TextSpan cue = frame.Among >= 0 ? TextSpan.FromBounds(context.Tokens[frame.Among].Start, context.Tokens[frame.Among].End) : sentence.PendingCue;
        bool among = (roles & BindingRoles.Among) != 0;
        sentence.PendingCue = default;
        sentence.Whole = -1;
        if (!context.Record.IsAdditive) return;
        int whole = context.Clause.InBracket && !among ? context.Clause.BracketOwner : FindWhole(in context, among ? paragraph.FirstClaim : sentence.FirstClaim);
        if (whole < 0 || !SameFamily(in context.Record, in context.Records[whole])) return;
        sentence.Whole = whole;
        sentence.FirstPart = context.Claim;
        sentence.PartCue = cue;
        sentence.PartHasVerb = !frame.Verb.IsEmpty;
        sentence.PartInBracket = context.Clause.InBracket;
        sentence.PartReason = (roles & BindingRoles.Composed) != 0 ? BindingReason.CompositionCue
            : context.Clause.InBracket && !among ? BindingReason.BracketCue : BindingReason.AmongCue;
    }

    /// <summary>The nearest claim before that can be the whole: of the same unit if there is one, and not smaller than the part if there is a choice.</summary>
    private static int FindWhole(in ClauseContext context, int from)
    {
        ref readonly ClaimRecord part = ref context.Record;
        int same = -1;
        int family = -1;
        for (int i = context.Claim - 1; i >= Math.Max(from, context.Claim - MaxBack); i--)
        {
            ref readonly ClaimRecord other = ref context.Records[i];
            if (!other.IsAdditive || !SameFamily(in part, in other)) continue;
            bool holds = other.Number >= part.Number;
            if (SameUnit(in part, in other))
            {
                if (same < 0 || (holds && context.Records[same].Number < part.Number)) same = i;
                if (holds) break;
            }
            else if (family < 0)
            {
                family = i;
            }
        }
        return same >= 0 ? same : family;
    }

    /// <summary>A new clause with a verb of its own ends the parts, unless the parts have verbs themselves.</summary>
    private static bool EndsParts(in ClauseContext context, in SentenceState sentence)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        bool joined = frame.Previous >= 0;
        return !joined && !frame.Verb.IsEmpty && !sentence.PartHasVerb;
    }

    /// <summary>Whether two claims count in the same unit.</summary>
    public static bool SameUnit(in ClaimRecord one, in ClaimRecord other) => one.Kind == other.Kind && one.Unit == other.Unit;

    /// <summary>Whether two claims can be added at all: money with money, people with people, counts with counts.</summary>
    public static bool SameFamily(in ClaimRecord one, in ClaimRecord other) =>
        one.Kind == other.Kind && (one.Kind is not (MentionKind.Amount or MentionKind.Measurement) || one.Unit == other.Unit);
}
