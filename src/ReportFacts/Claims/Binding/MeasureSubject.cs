using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>
/// Says what a measure is of that means nothing alone (总投资, 占比, 死亡人数): its subject stands outside its own phrase, in who acts, in
/// the noun behind 的, in the claim before or in the topic of the clause before.
/// </summary>
internal static class MeasureSubject
{
    /// <summary>How far before the number the claim may stand whose noun is taken.</summary>
    private const int MaxDistance = 60;

    /// <summary>Units that count events: what people die in, and what causes losses.</summary>
    private const string EventUnits = "起次场例件宗";

    private static ReadOnlySpan<int> TailLengths => [2, 3, 4];

    private static ReadOnlySpan<int> MeasureLengths => [5, 4, 3, 2];

    /// <summary>Completes the metric from the claim's clause or from a claim named before in the sentence (−1 when there is none); false when it still lacks its subject.</summary>
    public static bool TryComplete(in ClauseContext context, int source)
    {
        ref ClaimRecord record = ref context.Record;
        if (record.Metric.IsEmpty || !record.MetricTail.IsEmpty || HeadBinder.TookAfter(in record)) return true;
        CutList(in context);
        if (!record.MetricTail.IsEmpty) return true;
        BindingRoles roles = RolesOf(in context, record.Metric.At(record.Start));
        if (roles == 0 && context.Frame.Predicate >= 0) WithDeed(in context);
        if ((roles != 0 || IsLoneMeasure(in context)) && TryThingBehind(in context)) return true;
        if (roles == 0 || TryAgent(in context, roles)) return true;
        if (source >= 0) return TryClaim(in context, source, roles);
        return (roles & BindingRoles.Dependent) == 0;
    }

    /// <summary>Completes a part of a 分别 list from the part before it: 事故起数、死亡人数.</summary>
    public static void CompletePart(in ClauseContext context, int source)
    {
        ref ClaimRecord record = ref context.Record;
        if (source < 0 || record.Metric.IsEmpty || !record.MetricTail.IsEmpty) return;
        BindingRoles roles = RolesOf(in context, record.Metric.At(record.Start));
        if ((roles & BindingRoles.Dependent) == 0 || (roles & BindingRoles.Relational) != 0) return;
        Set(in context, Subject(in context, in context.Records[source], roles | BindingRoles.Sibling));
    }

    /// <summary>Puts what the earlier claim is of before the metric of the present one.</summary>
    public static void CompleteFrom(in ClauseContext context, int source, BindingRoles roles) =>
        Set(in context, Subject(in context, in context.Records[source], roles));

    /// <summary>Puts the topic of the clause before, read from its own tokens, before the metric.</summary>
    public static void CompleteFrom(in ClauseContext context, TextSpan topic)
    {
        if (!IsBare(in context, pastVerb: false)) return;
        BindingRoles roles = RolesOf(in context, context.Record.Metric.At(context.Record.Start));
        if ((roles & BindingRoles.Sibling) != 0)
        {
            // 粮食面积、总产都有增长，总产达5亿斤
            int mark = context.Text.AsSpan(topic.Start, topic.Length).IndexOf('、');
            if (mark > 0) topic = new(topic.Start, mark);
            topic = WithoutOf(in context, TextSpan.FromBounds(topic.Start, MeasureStart(in context, topic, default)));
        }
        Set(in context, topic);
    }

    /// <summary>What a metric of nothing but dependent words can do, or one that begins with 占 and ends in such a word; nothing when it stands for itself.</summary>
    public static BindingRoles RolesOf(in ClauseContext context, TextSpan metric)
    {
        ReadOnlySpan<char> text = context.Text.AsSpan(metric.Start, metric.Length);
        LexiconTable<BindingWord> words = context.Tables.Words;
        if (text[0] == '总' && RolesOfWord(words, text[1..]) is var bare && (bare & BindingRoles.Relational) != 0) return bare; // 总规模
        if (!words.TryMatch(text, out BindingWord? first, out int at)) return 0;
        if (first.Is(BindingRoles.Share) && !first.Is(BindingRoles.Noun)) return RolesOfShare(words, text);
        if (at == text.Length && first.Is(BindingRoles.Outcome)) return first.Roles & ~BindingRoles.Dependent;
        return RolesOfWords(words, text);
    }

    private static BindingRoles WordRoles(in ClauseContext context, TextSpan word) =>
        RolesOfWord(context.Tables.Words, context.Text.AsSpan(word.Start, word.Length));

    private static BindingRoles RolesOfWord(LexiconTable<BindingWord> words, ReadOnlySpan<char> text) =>
        words.TryMatch(text, out BindingWord? word, out int length) && length == text.Length ? word.Roles : 0;

    // 占全国比重.
    private static BindingRoles RolesOfShare(LexiconTable<BindingWord> words, ReadOnlySpan<char> text)
    {
        foreach (int length in TailLengths)
        {
            if (text.Length > length && RolesOfWord(words, text[^length..]) is var roles && (roles & BindingRoles.Relational) != 0) return roles;
        }
        return 0;
    }

    // 规模占比: all words are dependent, and the first says what the subject is to them.
    private static BindingRoles RolesOfWords(LexiconTable<BindingWord> words, ReadOnlySpan<char> text)
    {
        BindingRoles roles = 0;
        for (int at = 0; at < text.Length;)
        {
            if (!words.TryMatch(text[at..], out BindingWord? word, out int length) || !word.Is(BindingRoles.Dependent)) return 0;
            if (at == 0) roles = word.Roles;
            at += length;
        }
        return roles;
    }

    /// <summary>新增古镇景区、总数达到16家: before a single value, a dependent measure at the end of a list is no part of it.</summary>
    private static void CutList(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        TokenRange subject = frame.Subject;
        if (subject.End - subject.Start < 3 || context.Tokens[subject.End - 2].Kind != TokenKind.Joint || !context.Tokens[subject.End - 1].Is(BindingRoles.Dependent)) return;
        if (context.Tokens[subject.End - 3].Is(BindingRoles.Measure) || context.Tokens[subject.End - 3].EndsInMeasure) return; // 规模、增速
        ref ClaimRecord record = ref context.Record;
        record.Metric = context.Pack(new(subject.End - 1, subject.End));
        // 新增2个传统村落保护示范县、总数居首位: the words behind the count before.
        bool counted = frame.First > 0 && context.Tokens[frame.First - 1].Kind == TokenKind.Claim;
        if (counted) Set(in context, SpanOf(in context, HeadBinder.WithoutScope(in context, new(frame.First, subject.End - 2))));
    }

    // 营业收入超千亿元的产业集群.
    private static bool IsLoneMeasure(in ClauseContext context)
    {
        TokenRange subject = context.Frame.Subject;
        return subject.End - subject.Start is 1 or 2 && context.Tokens[subject.Start].Kind == TokenKind.Nominal && context.Tokens[subject.End - 1].Is(BindingRoles.Measure);
    }

    /// <summary>总投资71亿元的炼化项目, 总投资10亿元以上项目: the number with its measure modifies the noun behind it.</summary>
    private static bool TryThingBehind(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.After.IsEmpty || !context.Record.IsAdditive) return false;
        bool joined = frame.AfterOf || (frame.Token + 1 < frame.After.Start && context.Tokens[frame.Token + 1].Is(BindingRoles.Bound));
        TokenRange thing = HeadBinder.WithoutScope(in context, frame.After);
        if (!joined || !HeadBinder.HasPlainNoun(in context, thing) || context.Tokens[thing.End - 1].Is(BindingRoles.Goal | BindingRoles.Dependent)) return false;
        Set(in context, SpanOf(in context, thing));
        return true;
    }

    /// <summary>重点项目完成投资5亿元: who or what does it has the measure; the verb stays where it says more than that it is done (以旧换新带动消费).</summary>
    private static bool TryAgent(in ClauseContext context, BindingRoles roles)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.Verb.IsEmpty || frame.Agent.IsEmpty || frame.Subject.IsEmpty) return false;
        TokenRange agent = HeadBinder.WithoutSmallEnd(in context, frame.Agent);
        while (!agent.IsEmpty && context.Tokens[agent.End - 1].Is(BindingRoles.Adverb)) agent = agent with { End = agent.End - 1 };
        while (!agent.IsEmpty && context.Tokens[agent.Start].Kind == TokenKind.Function) agent = agent with { Start = agent.Start + 1 }; // 在湘高校
        if (agent.IsEmpty || context.Tokens[agent.End - 1].Kind == TokenKind.Joint) return false;
        agent = HeadBinder.WithoutScope(in context, agent);
        if (!IsNamed(in context, agent)) return false;
        TextSpan own = context.Record.Metric.At(context.Record.Start);
        if ((roles & BindingRoles.Relational) != 0 && own.Start == context.Tokens[frame.Verb.End].Start)
        {
            context.Record.Metric = SlotSpan.Pack(context.Record.Start, context.Tokens[agent.Start].Start, own.End); // 技术合同本地转化占比
            return true;
        }
        if (context.Tokens[frame.Verb.End - 1].Is(BindingRoles.Pivot)) context.Record.Metric = SlotSpan.Pack(context.Record.Start, context.Tokens[frame.Verb.End - 1].Start, own.End);
        Set(in context, SpanOf(in context, agent));
        return true;
    }

    /// <summary>新能源累计建成装机占六成: before a level or share, what the measured thing has been through belongs to its name.</summary>
    private static void WithDeed(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.Verb.IsEmpty || frame.Agent.IsEmpty || frame.Subject.IsEmpty) return;
        TokenRange agent = HeadBinder.WithoutSmallEnd(in context, frame.Agent);
        if (agent.IsEmpty) return;
        agent = HeadBinder.WithoutScope(in context, agent);
        ref readonly ClauseToken end = ref context.Tokens[agent.End - 1];
        bool rate = context.Tokens[agent.Start].Is(BindingRoles.Per); // 每千人口拥有托位数
        if (!rate && (end.Kind != TokenKind.Nominal || end.Length < 2 || end.EndsInAgent || !IsNamed(in context, agent))) return;
        context.Record.Metric = context.Pack(new(agent.Start, frame.Subject.End));
    }

    private static bool IsNamed(in ClauseContext context, TokenRange agent)
    {
        if (!HeadBinder.HasPlainNoun(in context, agent)) return false;
        for (int i = agent.Start; i < agent.End; i++)
        {
            ref readonly ClauseToken token = ref context.Tokens[i];
            if (token.Kind is TokenKind.Claim or TokenKind.Break || (token.Kind == TokenKind.Function && !token.Is(BindingRoles.Conjunction | BindingRoles.Of | BindingRoles.Bound))) return false;
            if (token.Kind == TokenKind.Verb && token.Is(BindingRoles.Verb | BindingRoles.Pivot | BindingRoles.Level) && !token.Is(BindingRoles.Noun | BindingRoles.Attributive)) return false;
        }
        ref readonly ClauseToken end = ref context.Tokens[agent.End - 1];
        return context.Tokens[agent.Start].Kind != TokenKind.Function && end.Kind is TokenKind.Nominal or TokenKind.Verb && !end.Is(BindingRoles.Adverb | BindingRoles.Modifier);
    }

    private static bool TryClaim(in ClauseContext context, int from, BindingRoles roles)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref readonly ClaimRecord source = ref context.Records[from];
        if (source.Metric.IsEmpty || context.Record.Start - source.Start > MaxDistance) return false;
        bool moves = !frame.Verb.IsEmpty && context.Tokens[frame.Verb.End - 1].Is(BindingRoles.Pivot);
        bool counted = source.Kind == MentionKind.Count;
        if ((roles & BindingRoles.Outcome) != 0 && (frame.Verb.IsEmpty || !(moves || counted))) return true;
        if (!IsBare(in context, pastVerb: moves || counted)) return true;
        if (moves)
        {
            context.Record.Metric = SlotSpan.Pack(context.Record.Start, context.Tokens[frame.Verb.End - 1].Start, context.Record.Metric.At(context.Record.Start).End);
            roles |= BindingRoles.Relational;
        }
        Set(in context, Subject(in context, in source, roles));
        return true;
    }

    /// <summary>What the earlier claim's measure is of, or that measure itself where the present one measures it.</summary>
    private static TextSpan Subject(in ClauseContext context, in ClaimRecord source, BindingRoles roles)
    {
        TextSpan metric = source.Metric.At(source.Start), tail = source.MetricTail.At(source.Start);
        bool relational = (roles & BindingRoles.Relational) != 0;
        if (tail.Start >= source.End && metric.End <= source.Start) return tail; // 节能降碳十大行动
        if (!tail.IsEmpty) return relational && IsOneList(in context, metric.End, tail.Start) ? TextSpan.FromBounds(metric.Start, tail.End) : metric;
        if ((roles & BindingRoles.Sibling) != 0 && source.Kind == MentionKind.Count && !(source.Unit is { Length: 1 } unit && EventUnits.Contains(unit[0]))) return default;
        int measure = source.Kind == MentionKind.Count ? metric.End : MeasureStart(in context, metric, source.Head.At(source.Start));
        if (relational || measure == metric.End) return metric;
        // 招商引资签约金额、到位资金: two dependent measures are of one thing.
        bool shared = (roles & BindingRoles.Sibling) != 0 || (WordRoles(in context, TextSpan.FromBounds(measure, metric.End)) & BindingRoles.Dependent) != 0;
        return !shared ? default : WithoutOf(in context, TextSpan.FromBounds(metric.Start, measure));
    }

    private static TextSpan WithoutOf(in ClauseContext context, TextSpan span) =>
        span.Length > 0 && context.Text[span.End - 1] == '的' ? TextSpan.FromBounds(span.Start, span.End - 1) : span;

    /// <summary>事故起数、 between 事故 and 死亡人数: nothing but a listed part stands between.</summary>
    private static bool IsOneList(in ClauseContext context, int start, int end) =>
        end >= start && end - start <= 12 && context.Text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') < 0 && !context.Text.AsSpan(start, end - start).Contains('，');

    /// <summary>Where the measure begins that a metric ends in; its end when it ends in none.</summary>
    private static int MeasureStart(in ClauseContext context, TextSpan metric, TextSpan head)
    {
        foreach (int length in MeasureLengths)
        {
            if (metric.Length >= length && context.Tables.Words.TryMatch(context.Text.AsSpan(metric.End - length, length), out BindingWord? word, out int matched)
                && matched == length && word.Is(BindingRoles.Measure | BindingRoles.Outcome)) return metric.End - length;
        }
        bool suffix = head.End == metric.End && !head.IsEmpty && ClauseTokenizer.IsMeasureSuffix(context.Text[head.End - 1]);
        return suffix ? head.Start : metric.End;
    }

    private static void Set(in ClauseContext context, TextSpan subject)
    {
        ref ClaimRecord record = ref context.Record;
        TextSpan own = record.Metric.At(record.Start);
        if (subject.IsEmpty || own.IsEmpty || subject.Start == own.Start) return;
        if (subject.End > own.Start && subject.Start < own.End) return;
        int overlap = HeadBinder.Overlap(context.Text.AsSpan(subject.Start, subject.Length), context.Text.AsSpan(own.Start, own.Length));
        subject = TextSpan.FromBounds(subject.Start, subject.End - overlap); // 合同32份，合同金额
        SlotSpan packed = SlotSpan.Pack(record.Start, subject.Start, subject.End);
        if (packed.IsEmpty) return;
        record.Metric = packed;
        record.MetricTail = SlotSpan.Pack(record.Start, own.Start, own.End);
    }

    private static TextSpan SpanOf(in ClauseContext context, TokenRange range) =>
        TextSpan.FromBounds(context.Tokens[range.Start].Start, context.Tokens[range.End - 1].End);

    /// <summary>Whether nothing that could be another subject stands before the measure in its stretch.</summary>
    private static bool IsBare(in ClauseContext context, bool pastVerb)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        for (int i = frame.First; i < frame.Subject.Start; i++)
        {
            ref readonly ClauseToken token = ref context.Tokens[i];
            if (token.Kind is TokenKind.Joint or TokenKind.Function || (pastVerb && token.Kind == TokenKind.Verb)) continue;
            return false;
        }
        return frame.Subject.IsEmpty || !context.Tokens[frame.Subject.Start].Is(BindingRoles.Lasting);
    }
}
