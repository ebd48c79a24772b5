using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills the direction of changes, and of counts whose verb says that there are more or fewer of them.</summary>
internal static class DirectionBinder
{
    public static void Bind(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref ClaimRecord record = ref context.Record;
        if (record.Kind == Mentions.MentionKind.Rank) return;
        if (record.IsRelative && context.Tokens[frame.Token].Is(BindingRoles.Rise | BindingRoles.Fall))
        {
            Set(ref record, context.Tokens[frame.Token].Is(BindingRoles.Rise), BindingReason.ChangeVerbBefore);
        }
        else if (frame.Has(BindingRoles.Rise | BindingRoles.Fall) && !frame.Has(BindingRoles.Level))
        {
            Set(ref record, frame.Has(BindingRoles.Rise), BindingReason.ChangeVerbBefore);
        }
        else if (ChangeNounAfter(in context) is var after && after != 0)
        {
            Set(ref record, after == Direction.Increase, BindingReason.ChangeNounAfter);
        }
        else if (record.IsRelative && !frame.Subject.IsEmpty && context.Tokens[frame.Subject.End - 1].Is(BindingRoles.RateUp | BindingRoles.RateDown))
        {
            Set(ref record, context.Tokens[frame.Subject.End - 1].Is(BindingRoles.RateUp), BindingReason.RateNoun);
        }
        else if (record.IsAdditive && CountedChange(in context) is var change && change != 0)
        {
            Set(ref record, change == Direction.Increase, BindingReason.GrowthVerbWithObject);
        }
        else if (frame.Continues && context.Records[frame.Previous] is var previous && previous.Kind == record.Kind && previous.Direction != 0)
        {
            record.Direction = previous.Direction;
            record.Reasons[(int)ClaimSlot.Direction] = BindingReason.SharedDirection;
        }
    }

    private static Direction ChangeNounAfter(in ClauseContext context)
    {
        if (!context.Record.IsRelative) return 0;
        int next = context.Frame.Token + 1;
        while (next < context.Tokens.Length && (context.Tokens[next].Kind == TokenKind.Of || context.Tokens[next].Is(BindingRoles.Bound))) next++;
        if (next >= context.Tokens.Length || context.Tokens[next].Is(BindingRoles.Level)) return 0;
        ref readonly ClauseToken token = ref context.Tokens[next];
        bool ends = next + 1 >= context.Tokens.Length || context.Tokens[next + 1].Kind is not (TokenKind.Nominal or TokenKind.Claim);
        if (!ends) return 0;
        return token.Is(BindingRoles.Rise | BindingRoles.RateUp) ? Direction.Increase
            : token.Is(BindingRoles.Fall | BindingRoles.RateDown) ? Direction.Decrease : 0;
    }

    /// <summary>新增…10个, 精简…63个: only when that is the one verb (新增和优化 counts both).</summary>
    private static Direction CountedChange(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (!frame.Verb.IsEmpty && frame.Verb.End == frame.Verb.Start + 1)
        {
            ref readonly ClauseToken verb = ref context.Tokens[frame.Verb.Start];
            if (verb.Is(BindingRoles.More)) return Direction.Increase;
            if (verb.Is(BindingRoles.Fewer)) return Direction.Decrease;
        }
        for (int i = frame.Subject.Start; i < frame.Subject.End; i++)
        {
            if (context.Tokens[i].Is(BindingRoles.More) && context.Tokens[i].Kind == TokenKind.Verb) return Direction.Increase;
        }
        return 0;
    }

    private static void Set(ref ClaimRecord record, bool up, BindingReason reason)
    {
        record.Direction = up ? Direction.Increase : Direction.Decrease;
        record.Reasons[(int)ClaimSlot.Direction] = reason;
    }
}
