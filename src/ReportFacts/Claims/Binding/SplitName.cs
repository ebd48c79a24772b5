using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>A name that its own number parts: 节能降碳十大行动, 支持企业发展11条措施, 经开区3个项目.</summary>
internal static class SplitName
{
    /// <summary>A name has at most so many words before its number.</summary>
    private const int MaxWords = 8;

    /// <summary>Puts the words right before the number in front of the noun right behind it.</summary>
    public static void Join(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref ClaimRecord record = ref context.Record;
        if (record.Kind != MentionKind.Count || frame.Predicate >= 0 || frame.AfterOf || frame.AfterRelative || frame.After.IsEmpty) return;
        if (frame.Subject.End != frame.Token || frame.After.Start != frame.Token + 1) return;
        TokenRange before = BehindVerb(in context, frame.Subject);
        // 中部崛起127项重点任务: a place is part of what something is about; who reports is not.
        if (!before.IsEmpty && !IsPlaceWithin(in context, before)) before = HeadBinder.WithoutScope(in context, before);
        if (IsLastOfList(in context, before)) return;
        before = WithDeed(in context, before);
        if (before.IsEmpty || before.End - before.Start > MaxWords || !HeadBinder.HasPlainNoun(in context, before) || !IsName(in context, before)) return;
        TextSpan own = record.Metric.At(record.Start);
        int end = context.Tokens[before.End - 1].End;
        int overlap = HeadBinder.Overlap(context.Text.AsSpan(context.Tokens[before.Start].Start, end - context.Tokens[before.Start].Start), context.Text.AsSpan(own.Start, own.Length));
        record.Metric = SlotSpan.Pack(record.Start, context.Tokens[before.Start].Start, end - overlap);
        record.MetricTail = SlotSpan.Pack(record.Start, own.Start, own.End);
    }

    /// <summary>What stands behind the last verb that is no noun, unless it is what the thing is about, and behind the numeral of an item: 2.未来产业六大领域.</summary>
    private static TokenRange BehindVerb(in ClauseContext context, TokenRange words)
    {
        int start = words.Start;
        bool content = HasContent(in context);
        for (int i = words.Start; i < words.End && !content; i++)
        {
            if (IsVerb(in context.Tokens[i])) start = i + 1;
        }
        while (start < words.End && (context.Tokens[start].Kind is TokenKind.Joint or TokenKind.Break || IsMark(in context, start))) start++;
        return words with { Start = start };
    }

    /// <summary>排查、化解、回访三个环节: the last of the deeds that the noun sums up.</summary>
    private static bool IsLastOfList(in ClauseContext context, TokenRange words) =>
        words.Start > context.Frame.First && context.Tokens[words.Start - 1].Kind == TokenKind.Joint;

    /// <summary>出台支持企业创新十条措施: behind another verb, the one whose object acts is part of the name.</summary>
    private static TokenRange WithDeed(in ClauseContext context, TokenRange words)
    {
        TokenRange verb = context.Frame.Verb;
        bool named = verb.End - verb.Start >= 2 && verb.End == words.Start && context.Tokens[verb.End - 1].Is(BindingRoles.Pivot) && HasContent(in context);
        return named ? words with { Start = verb.End - 1 } : words;
    }

    private static bool IsVerb(in ClauseToken token) =>
        token is { Kind: TokenKind.Verb, IsVerbalNoun: false } && !token.Is(BindingRoles.Attributive | BindingRoles.Noun);

    // 2. and a lone adjective (发挥好9个中心的功能).
    private static bool IsMark(in ClauseContext context, int index) =>
        context.Tokens[index].Kind != TokenKind.Nominal && !context.Tokens[index].Is(BindingRoles.Attributive) && (context.Tokens[index].Length == 1 || char.IsAsciiDigit(context.Text[context.Tokens[index].Start]));

    private static bool IsName(in ClauseContext context, TokenRange words)
    {
        ref readonly ClauseToken last = ref context.Tokens[words.End - 1];
        if (last.IsPerson || last.Is(BindingRoles.Weak | BindingRoles.Dependent) || last.Kind is TokenKind.Function or TokenKind.Joint) return false;
        // 围绕产业建设28个学院, 教育强省建设十大工程: a deed can only be what something is about.
        if ((last.Kind == TokenKind.Verb || last.IsVerbalNoun) && !HasContent(in context)) return false;
        for (int i = words.Start; i < words.End; i++)
        {
            ref readonly ClauseToken token = ref context.Tokens[i];
            if (token.Kind is TokenKind.Claim or TokenKind.Break or TokenKind.Of || (token.Kind == TokenKind.Function && !token.Is(BindingRoles.Attributive))) return false;
        }
        return true;
    }

    private static bool IsPlaceWithin(in ClauseContext context, TokenRange words)
    {
        ref readonly ClauseToken first = ref context.Tokens[words.Start];
        if (HasContent(in context)) return first.IsName || (first.Is(BindingRoles.Scope) && !first.Is(BindingRoles.Lasting));
        for (int i = words.Start; i < words.End; i++)
        {
            if (context.Tokens[i].Kind == TokenKind.Joint) return true; // 大连造船、沈阳机床2个集群
        }
        return false;
    }

    private static bool HasContent(in ClauseContext context) => context.Tokens[context.Frame.After.End - 1].Is(BindingRoles.Content);
}
