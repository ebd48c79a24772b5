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
        TextSpan stated = Find(in context, out TextSpan lasting);
        if (!stated.IsEmpty)
        {
            if (!lasting.IsEmpty) sentence.Scope = paragraph.Scope = lasting;
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

    /// <summary>The scope that the claim's own words name, and what of it goes on to later claims: who reports, when that stands before verb and noun, without a group.</summary>
    private static TextSpan Find(in ClauseContext context, out TextSpan lasting)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        lasting = default;
        bool rank = context.Record.Kind == Mentions.MentionKind.Rank;
        int end = EndOfSearch(in frame, rank);
        int first = frame.First;
        while (first < end && !Begins(in context, first)) first++;
        if (first >= end) return ScopeWords.BodyThatActs(in context);
        if (IsOther(in context, first)) return default;
        int last = first;
        while (last + 1 < end && GoesOn(in context, last + 1)) last++;
        last = ScopeWords.EndOfBody(in context, first, last);
        if (IsFirstOfList(in context, last, end) || (IsCounted(in context, first, last) && !ScopeWords.IsZone(in context, last)) || IsFirstIn(in context, last + 1)) return default;
        if (!rank) lasting = LastingPart(in context, first, last);
        return TextSpan.FromBounds(context.Tokens[first].Start, context.Tokens[last].End);
    }

    private static TextSpan LastingPart(in ClauseContext context, int first, int last)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        bool before = frame.Verb.IsEmpty ? IsLeading(in context, first) : first < frame.Verb.Start;
        if (!before || !context.Tokens[first].Is(BindingRoles.Lasting)) return default;
        int who = first;
        while (who < last && !context.Tokens[who + 1].Is(BindingRoles.Sector)) who++;
        return TextSpan.FromBounds(context.Tokens[first].Start, context.Tokens[who].End);
    }

    // 全省农村, 甘肃自贸区; but in 长沙全球首发中心 the wider word is part of what follows.
    private static bool GoesOn(in ClauseContext context, int token)
    {
        if (ScopeWords.EndsName(in context, token)) return true;
        ref readonly ClauseToken next = ref context.Tokens[token];
        bool wide = next.Is(BindingRoles.Scope) && !next.Is(BindingRoles.Lasting | BindingRoles.Sector);
        bool behindPlace = !context.Tokens[token - 1].Is(BindingRoles.Scope);
        return IsScope(in next) && !(wide && behindPlace) && !ScopeWords.IsAttribute(in context, token);
    }

    // A rank's place stands behind its subject: 增速居全国第3位.
    private static int EndOfSearch(in ClauseFrame frame, bool rank) =>
        !frame.Subject.IsEmpty ? rank ? frame.Token : frame.Subject.End : frame.Verb.IsEmpty ? frame.Token : frame.Verb.Start;

    // 甲市、乙市等9个县: what is listed is what is counted.
    private static bool IsFirstOfList(in ClauseContext context, int last, int end)
    {
        if (context.Frame.IsPart || !context.Tokens[last].IsName) return false;
        if (last + 2 < end && context.Tokens[last + 1].Kind == TokenKind.Joint) return true;
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.After.IsEmpty || frame.Predicate >= 0 || !frame.Verb.IsEmpty) return false;
        for (int i = last + 1; i < frame.Token; i++)
        {
            if (context.Tokens[i].Kind == TokenKind.Joint) return true; // 沈阳航空、大连船舶2个集群
        }
        return false;
    }

    private static bool Begins(in ClauseContext context, int token)
    {
        if (!IsScope(in context.Tokens[token]) || ScopeWords.IsAttribute(in context, token)) return false;
        return (context.Tokens[token].Is(BindingRoles.Scope) && !IsTier(in context.Tokens[token])) || IsLeading(in context, token);
    }

    // 创建国家级示范区: behind a verb a tier tells what sort of thing is meant, not who is spoken of.
    private static bool IsTier(in ClauseToken token) => token.Is(BindingRoles.Sector) && !token.Is(BindingRoles.Noun);

    // A name or group that is the whole of what is counted is no scope: 入选城市3个, 专精特新中小企业46家.
    private static bool IsCounted(in ClauseContext context, int first, int last)
    {
        TokenRange subject = context.Frame.Subject;
        if (context.Record.Head.IsEmpty && context.Tokens[last].Is(BindingRoles.Sector)) return false; // 旅行社86家，其中城镇62家
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

    // 高于全国, 占全国的9%: what the number is measured against; 与京津共建, 向喀什下放: who else takes part.
    private static bool IsOther(in ClauseContext context, int token)
    {
        if (token > context.Frame.First && IsTurnedTo(in context.Tokens[token - 1], context.Tokens[token].IsName)) return true;
        ref readonly ClauseFrame frame = ref context.Frame;
        return (token >= frame.Comparison.Start && token < frame.Comparison.End) || (token >= frame.ShareBase.Start && token < frame.ShareBase.End);
    }

    private static bool IsTurnedTo(in ClauseToken before, bool place) =>
        before.Is(BindingRoles.Share) || (place && before.Is(BindingRoles.Preposition) && !before.Is(BindingRoles.Filler | BindingRoles.From));

    private static void Set(ref ClaimRecord record, TextSpan span, SlotOrigin origin, BindingReason reason)
    {
        record.Scope = SlotSpan.Pack(record.Start, span.Start, span.End);
        if (record.Scope.IsEmpty) return;
        record.ScopeOrigin = origin;
        record.Reasons[(int)ClaimSlot.Scope] = reason;
    }
}
