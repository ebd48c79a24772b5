using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills head and metric of a claim whose own words name none: from the list it continues, its unit, the topic or a claim before.</summary>
internal static class MissingHead
{
    /// <summary>Takes the head from elsewhere when the claim's own words name none.</summary>
    public static void Fill(in ClauseContext context, in SentenceState sentence, TopicReader topics)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref readonly ClaimRecord record = ref context.Record;
        if (record.Kind == MentionKind.Rank && !frame.Has(BindingRoles.Ranking) && !OpensChange(in context))
        {
            if (FollowsValue(in context)) HeadBinder.Inherit(in context, frame.Previous, BindingReason.SharedNoun);
        }
        else if (Restates(in context))
        {
            HeadBinder.Inherit(in context, context.Clause.BracketOwner, BindingReason.SharedNoun);
        }
        else if (IsComparedWith(in context))
        {
            FromSentence(in context, in sentence, topics);
        }
        else if (frame.Continues)
        {
            ContinueList(in context);
        }
        else if (record.IsAdditive && (HeadBinder.IsNounUnit(in context) || (frame.Predicate < 0 && !frame.BareVerb)))
        {
            UseUnit(in context);
            if (record.Head.IsEmpty) CountAgain(in context, in sentence);
        }
        else
        {
            FromSentence(in context, in sentence, topics);
        }
    }

    /// <summary>营收3亿美元（约合人民币21亿元）: a sum alone in the bracket behind a sum says the same in other money.</summary>
    private static bool Restates(in ClauseContext context)
    {
        int owner = context.Clause.InBracket ? context.Clause.BracketOwner : -1;
        ref readonly ClauseFrame frame = ref context.Frame;
        return owner >= 0 && context.Record.Kind == MentionKind.Amount && context.Records[owner].Kind == MentionKind.Amount
            && !context.Records[owner].Head.IsEmpty && frame.Subject.IsEmpty && frame.Verb.IsEmpty && frame.After.IsEmpty && frame.Previous < 0;
    }

    /// <summary>较上年同期的43亿元增长12%: what is compared with is the same thing at another time.</summary>
    private static bool IsComparedWith(in ClauseContext context)
    {
        int before = context.Frame.Token - 1;
        return context.Record.IsAdditive && before >= context.Frame.First + 2 && context.Tokens[before].Kind == TokenKind.Of
            && context.Tokens[before - 1].Kind == TokenKind.Claim && context.Tokens[before - 2].Is(BindingRoles.Base);
    }

    /// <summary>里程达3000公里、全国第一: nothing but the place stands between the value and its rank.</summary>
    private static bool FollowsValue(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.Previous < 0 || context.Records[frame.Previous].Head.IsEmpty) return false;
        bool place = frame.Continues; // 居全国第五和第六
        for (int i = frame.First; i < frame.Token; i++)
        {
            place |= context.Tokens[i].Is(BindingRoles.Scope);
            if (context.Tokens[i].Kind is not TokenKind.Joint && !context.Tokens[i].Is(BindingRoles.Scope)) return false;
        }
        return place;
    }

    /// <summary>The noun of the number before, which nothing but a mark parts from this one.</summary>
    private static void ContinueList(in ClauseContext context)
    {
        ref readonly ClaimRecord record = ref context.Record;
        ref readonly ClaimRecord previous = ref context.Records[context.Frame.Previous];
        bool medal = previous.Unit != record.Unit && HeadBinder.IsNounUnit(in context); // 12金8银
        bool shared = !medal && ((previous.Kind == record.Kind && !previous.Head.IsEmpty) || IsSecondMeasure(in context));
        if (shared) HeadBinder.Inherit(in context, context.Frame.Previous, BindingReason.SharedNoun);
        else UseUnit(in context);
    }

    /// <summary>Takes over the people, or the things summed up, that the sentence has counted before.</summary>
    private static void CountAgain(in ClauseContext context, in SentenceState sentence)
    {
        if (CountsPeopleAgain(in context, in sentence) || SumsUp(in context, in sentence)) HeadBinder.Inherit(in context, sentence.HeadClaim, BindingReason.FromEarlierClause);
    }

    /// <summary>新获批集群4个，累计14个: nothing but small words stands before the number of the same things.</summary>
    private static bool SumsUp(in ClauseContext context, in SentenceState sentence)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (sentence.HeadClaim < 0 || !frame.After.IsEmpty || frame.First == frame.Token || !PartBinder.SameUnit(in context.Record, in context.Records[sentence.HeadClaim])) return false;
        for (int i = frame.First; i < frame.Token; i++)
        {
            if (context.Tokens[i].Kind is not (TokenKind.Function or TokenKind.Joint)) return false;
        }
        return true;
    }

    private static bool CountsPeopleAgain(in ClauseContext context, in SentenceState sentence) =>
        context.Record.Kind == MentionKind.HeadCount && sentence.HeadClaim >= 0 && context.Records[sentence.HeadClaim].Kind == MentionKind.HeadCount;

    /// <summary>成交地块87宗、2959亩, 实施项目24个、248亿元: a second measure of what the first counts.</summary>
    private static bool IsSecondMeasure(in ClauseContext context)
    {
        ref readonly ClaimRecord previous = ref context.Records[context.Frame.Previous];
        return context.Record.IsAdditive && previous.IsAdditive && !previous.Head.IsEmpty && !HeadBinder.TookAfter(in previous)
            && !HeadBinder.IsNounUnit(in context) && !PartBinder.SameUnit(in context.Record, in previous);
    }

    // 由第11位升至第5位.
    private static bool OpensChange(in ClauseContext context)
    {
        for (int i = context.Frame.First; i < context.Frame.Token; i++)
        {
            if (context.Tokens[i].Is(BindingRoles.From)) return true;
        }
        return false;
    }

    private static void UseUnit(in ClauseContext context)
    {
        ref ClaimRecord record = ref context.Record;
        if (!HeadBinder.IsNounUnit(in context)) return;
        record.Head = record.Metric = record.UnitSpan;
        record.Reasons[(int)ClaimSlot.Head] = record.Reasons[(int)ClaimSlot.Metric] = BindingReason.UnitIsNoun;
    }

    /// <summary>Looks for the topic in the clauses before: the silent clause just before, else the claim whose head was filled last.</summary>
    private static void FromSentence(in ClauseContext context, in SentenceState sentence, TopicReader topics)
    {
        if (IsSilentBefore(in context, in sentence) && context.Frame.Previous < 0 && topics.TryBind(in context, in sentence)) return;
        int source = SourceOfHead(in context, in sentence);
        if (source >= 0 && HeadBinder.TryPeople(in context, in context.Records[source])) return;
        if (source >= 0) HeadBinder.Inherit(in context, source, BindingReason.FromEarlierClause);
        // 完成造林130万亩: nothing in the sentence is named, so the deed is what is measured.
        else if (context.Frame.BareVerb && context.Record.Kind == MentionKind.Measurement) HeadBinder.Fill(in context, context.Frame.Verb, BindingReason.VerbItself);
    }

    /// <summary>Whether a clause without a named claim stands just before; 其中 alone is none.</summary>
    public static bool IsSilentBefore(in ClauseContext context, in SentenceState sentence)
    {
        if (sentence.EarlierClause.IsEmpty || (sentence.PendingCue.Length > 0 && context.Frame.BareVerb)) return false;
        return sentence.HeadClaim < 0 || context.Records[sentence.HeadClaim].End <= sentence.EarlierClause.Start;
    }

    /// <summary>The claim whose noun the present one shares, or −1.</summary>
    private static int SourceOfHead(in ClauseContext context, in SentenceState sentence)
    {
        int source = sentence.HeadClaim;
        if (source < 0 && context.Frame.BareVerb && !context.Frame.Agent.IsEmpty) return HeadBinder.EarlierOfUnit(in context); // 其中，市中院受理1.3万件
        // 投入18亿元，占收入124亿元的15%: the share is the first number's, not its base's.
        if (source >= 0 && source == context.Frame.BaseClaim) source = FindHead(in context, in sentence, source - 1, sameUnit: false);
        if (source < 0) return -1;
        bool counts = context.Record.IsAdditive && context.Frame.BareVerb && !PartBinder.SameUnit(in context.Record, in context.Records[source]);
        return counts && FindHead(in context, in sentence, source - 1, sameUnit: true) is var same && same >= 0 ? same : source;
    }

    /// <summary>The nearest claim of the sentence, from one back, that has a head; −1 when there is none.</summary>
    private static int FindHead(in ClauseContext context, in SentenceState sentence, int from, bool sameUnit)
    {
        int limit = Math.Max(sentence.FirstClaim, from - 16);
        for (int i = from; i >= limit; i--)
        {
            ref readonly ClaimRecord other = ref context.Records[i];
            if (!other.Head.IsEmpty && (!sameUnit || PartBinder.SameUnit(in context.Record, in other))) return i;
        }
        return -1;
    }
}
