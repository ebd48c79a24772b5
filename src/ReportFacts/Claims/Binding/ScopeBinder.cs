using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills the scope: the place, unit or group that the claim speaks of, inherited within the paragraph until replaced.</summary>
internal static class ScopeBinder
{
    public static void Bind(in ClauseContext context, ref SentenceState sentence, ref ParagraphState paragraph)
    {
        ref ClaimRecord record = ref context.Record;
        TextSpan stated = Find(in context, out bool handsOn);
        if (!stated.IsEmpty)
        {
            if (handsOn) sentence.Scope = paragraph.Scope = stated;
            Set(ref record, stated, SlotOrigin.Stated, BindingReason.StatedInClause);
        }
        else if (!sentence.Scope.IsEmpty)
        {
            Set(ref record, sentence.Scope, SlotOrigin.Stated, BindingReason.StatedInSentence);
        }
        else if (!paragraph.Scope.IsEmpty)
        {
            Set(ref record, paragraph.Scope, SlotOrigin.Inherited, BindingReason.InheritedInParagraph);
        }
    }

    /// <summary>The scope that the claim's own words name; it is handed on when it stands before verb and noun and is no mere group.</summary>
    private static TextSpan Find(in ClauseContext context, out bool handsOn)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        handsOn = false;
        bool rank = context.Record.Kind == Mentions.MentionKind.Rank;
        int end = EndOfSearch(in frame, rank);
        int first = frame.First;
        while (first < end && !Begins(in context, first)) first++;
        if (first >= end || IsOther(in context, first)) return default;
        int last = first;
        while (last + 1 < end && IsScope(in context.Tokens[last + 1])) last++;
        if (IsFirstOfList(in context, last, end) || IsCounted(in context, first, last) || IsFirstIn(in context, last + 1)) return default;
        bool before = frame.Verb.IsEmpty ? IsLeading(in context, first) : first < frame.Verb.Start;
        handsOn = before && !rank && context.Tokens[first].Is(BindingRoles.Lasting);
        return TextSpan.FromBounds(context.Tokens[first].Start, context.Tokens[last].End);
    }

    // A rank's place stands behind its subject: 增速居全国第3位.
    private static int EndOfSearch(in ClauseFrame frame, bool rank) =>
        !frame.Subject.IsEmpty ? rank ? frame.Token : frame.Subject.End : frame.Verb.IsEmpty ? frame.Token : frame.Verb.Start;

    // 甲市、乙市等9个县: what is listed is what is counted.
    private static bool IsFirstOfList(in ClauseContext context, int last, int end) =>
        !context.Frame.IsPart && context.Tokens[last].IsName && last + 2 < end && context.Tokens[last + 1].Kind == TokenKind.Joint;

    private static bool Begins(in ClauseContext context, int token)
    {
        if (!IsScope(in context.Tokens[token])) return false;
        return (context.Tokens[token].Is(BindingRoles.Scope) && !IsTier(in context.Tokens[token])) || IsLeading(in context, token);
    }

    // 创建国家级示范区: behind a verb a tier tells what sort of thing is meant, not who is spoken of.
    private static bool IsTier(in ClauseToken token) => token.Is(BindingRoles.Sector) && !token.Is(BindingRoles.Noun);

    // A name or group that is the whole of what is counted is no scope: 入选城市3个, 专精特新中小企业46家.
    private static bool IsCounted(in ClauseContext context, int first, int last)
    {
        TokenRange subject = context.Frame.Subject;
        return !subject.IsEmpty && last + 1 == subject.End && first >= subject.Start
            && (context.Tokens[last].Is(BindingRoles.Noun) || !context.Tokens[first].Is(BindingRoles.Scope));
    }

    // 全国首个, 全球最大: what something is first in. The rank itself keeps it.
    private static bool IsFirstIn(in ClauseContext context, int token) =>
        token < context.Tokens.Length && context.Record.Kind != Mentions.MentionKind.Rank && (context.Tokens[token].Is(BindingRoles.Superlative)
            || (context.Tokens[token].Kind == TokenKind.Claim && context.Records[context.Tokens[token].Claim].Kind == Mentions.MentionKind.Rank));

    /// <summary>Whether nothing but small words and times stands before a token in the claim's stretch.</summary>
    private static bool IsLeading(in ClauseContext context, int token)
    {
        for (int i = context.Frame.First; i < token; i++)
        {
            if (context.Tokens[i].Kind is TokenKind.Nominal or TokenKind.Verb or TokenKind.Modifier) return false;
        }
        return true;
    }

    private static bool IsScope(in ClauseToken token) =>
        token.Is(BindingRoles.Scope) || (token.IsName && token.Kind == TokenKind.Nominal && !token.Is(BindingRoles.Noun | BindingRoles.Common));

    // 高于全国, 占全国的9%: what the number is measured against.
    private static bool IsOther(in ClauseContext context, int token)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        return (token >= frame.Comparison.Start && token < frame.Comparison.End) || (token >= frame.ShareBase.Start && token < frame.ShareBase.End);
    }

    private static void Set(ref ClaimRecord record, TextSpan span, SlotOrigin origin, BindingReason reason)
    {
        record.Scope = SlotSpan.Pack(record.Start, span.Start, span.End);
        if (record.Scope.IsEmpty) return;
        record.ScopeOrigin = origin;
        record.Reasons[(int)ClaimSlot.Scope] = reason;
    }
}
