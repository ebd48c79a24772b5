using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills the direction of changes, and of counts whose verb says that there are more or fewer of them.</summary>
internal static class DirectionBinder
{
    private const BindingRoles Change = BindingRoles.Rise | BindingRoles.Fall;

    public static void Bind(in ClauseContext context)
    {
        ref ClaimRecord record = ref context.Record;
        if (record.Kind == Mentions.MentionKind.Rank) return;
        (Direction direction, BindingReason reason) = record.IsRelative ? OfRelation(in context) : OfQuantity(in context);
        if (direction == 0 && context.Frame.Continues)
        {
            ref readonly ClaimRecord previous = ref context.Records[context.Frame.Previous];
            if (previous.Kind == record.Kind) (direction, reason) = (previous.Direction, BindingReason.SharedDirection);
        }
        if (direction == 0) return;
        record.Direction = direction;
        record.Reasons[(int)ClaimSlot.Direction] = reason;
    }

    private static (Direction, BindingReason) OfRelation(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref readonly ClauseToken own = ref context.Tokens[frame.Token];
        if (own.Is(Change)) return (Of(in own), BindingReason.ChangeVerbBefore);
        if (OfPredicate(in frame) is var change && change != 0) return (change, BindingReason.ChangeVerbBefore);
        if (ChangeNounAfter(in context) is var after && after != 0) return (after, BindingReason.ChangeNounAfter);
        // A rate of growth below nought tells its direction by its sign.
        if (frame.Subject.IsEmpty || context.Record.Number < 0) return default;
        return (Of(in context.Tokens[frame.Subject.End - 1], BindingRoles.RateUp, BindingRoles.RateDown), BindingReason.RateNoun);
    }

    private static (Direction, BindingReason) OfQuantity(in ClauseContext context) =>
        OfPredicate(in context.Frame) is var change && change != 0
            ? (change, BindingReason.ChangeVerbBefore)
            : (CountedChange(in context), BindingReason.GrowthVerbWithObject);

    private static Direction OfPredicate(in ClauseFrame frame) =>
        !frame.Has(Change) || frame.Has(BindingRoles.Level) ? 0 : frame.Has(BindingRoles.Rise) ? Direction.Increase : Direction.Decrease;

    private static Direction Of(in ClauseToken token, BindingRoles up = BindingRoles.Rise, BindingRoles down = BindingRoles.Fall) =>
        token.Is(up) ? Direction.Increase : token.Is(down) ? Direction.Decrease : 0;

    private static Direction ChangeNounAfter(in ClauseContext context)
    {
        int next = context.Frame.Token + 1;
        while (next < context.Tokens.Length && (context.Tokens[next].Kind == TokenKind.Of || context.Tokens[next].Is(BindingRoles.Bound))) next++;
        if (next >= context.Tokens.Length || context.Tokens[next].Is(BindingRoles.Level)) return 0;
        ref readonly ClauseToken token = ref context.Tokens[next];
        bool ends = next + 1 >= context.Tokens.Length || context.Tokens[next + 1].Kind is not (TokenKind.Nominal or TokenKind.Claim);
        if (!ends) return 0;
        return Of(in token, BindingRoles.Rise | BindingRoles.RateUp, BindingRoles.Fall | BindingRoles.RateDown);
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
}
