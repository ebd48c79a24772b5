using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills the action: the report verb that governs the number.</summary>
internal static class ActionBinder
{
    public static void Bind(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref ClaimRecord record = ref context.Record;
        TokenRange verb = frame.Verb;
        if (verb.IsEmpty && frame.Predicate < 0 && frame.Subject is { IsEmpty: false } subject
            && !frame.IsPart && context.Tokens[subject.Start].Is(BindingRoles.Verb) && subject.End == subject.Start + 1)
        {
            verb = subject;
        }
        if (!verb.IsEmpty)
        {
            record.Action = context.Pack(verb);
            record.Reasons[(int)ClaimSlot.Action] = verb.End - verb.Start > 1 ? BindingReason.VerbList : BindingReason.GoverningVerb;
            return;
        }
        // A list of objects shares the verb: 建成水厂3座、泵站5座.
        if (frame.Previous < 0 || !record.IsAdditive) return;
        ref readonly ClaimRecord previous = ref context.Records[frame.Previous];
        if (previous.Action.IsEmpty || !previous.IsAdditive || !JoinsPrevious(in context)) return;
        record.Action = context.Repack(in previous, previous.Action);
        record.Reasons[(int)ClaimSlot.Action] = BindingReason.SharedVerb;
    }

    private static bool JoinsPrevious(in ClauseContext context) =>
        context.Frame.First < context.Frame.Token && context.Tokens[context.Frame.First].Kind is Clauses.TokenKind.Joint or Clauses.TokenKind.Claim
        || context.Frame.Continues;
}
