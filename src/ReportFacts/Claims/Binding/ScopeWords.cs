using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Tells words of scope that are part of a name from those that say who or what place is spoken of.</summary>
internal static class ScopeWords
{
    private const string PlaceEnds = "城区港园";

    /// <summary>Ends of words that name a body only behind a place: 中原农谷, 庆阳数据中心集群.</summary>
    private const string LocalEnds = "谷群";

    private const string BodyEnds = "局院司厂府部会社校团行所";

    /// <summary>
    /// 新增全国重点实验室3家, 国内游客: before a noun, behind the verb or behind the number, a word of scope tells what sort of thing is meant; a side
    /// of a border (国内) does so anywhere, and a tier (省级) where what is counted begins. Who reports (全省, 我市) never does.
    /// </summary>
    public static bool IsAttribute(in ClauseContext context, int index)
    {
        ref readonly ClauseToken token = ref context.Tokens[index];
        if (!token.Is(BindingRoles.Scope) || token.Is(BindingRoles.Lasting)) return false;
        if (IsKind(in context, index)) return true;
        if (index + 1 >= context.Tokens.Length || !(context.Tokens[index + 1].Kind is TokenKind.Nominal or TokenKind.Modifier || context.Tokens[index + 1].IsNoun)) return false;
        ref readonly ClauseFrame frame = ref context.Frame;
        return token.Is(BindingRoles.Common) || index > frame.Token || (!frame.Verb.IsEmpty && index >= frame.Verb.End);
    }

    /// <summary>规上工业增加值, 城镇新增就业, 城镇、农村居民收入: a group before what is measured names a kind of it; one that cannot act does so before a verb, too.</summary>
    private static bool IsKind(in ClauseContext context, int index)
    {
        ref readonly ClauseToken token = ref context.Tokens[index];
        ref readonly ClauseFrame frame = ref context.Frame;
        if (!token.Is(BindingRoles.Sector)) return false;
        if (frame.IsPart || (index >= frame.Subject.Start && index + 1 < frame.Subject.End)) return true;
        return token.Is(BindingRoles.Common) && index + 1 < context.Tokens.Length && context.Tokens[index + 1].Kind == TokenKind.Verb;
    }

    /// <summary>提请市人大常委会审议: what the segmenter takes for one word begins with a report verb.</summary>
    private static bool OpensWithVerb(in ClauseContext context, in ClauseToken token) =>
        token.Length >= 3 && context.Tables.Words.TryMatch(context.Text.AsSpan(token.Start, 2), out BindingWord? word, out int length)
        && length == 2 && word.Is(BindingRoles.Verb) && !word.Is(BindingRoles.Noun | BindingRoles.Attributive);

    /// <summary>The end of the body that acts, when a place's name opens it: 甘肃某某合作产业园 before 落地项目12个.</summary>
    public static int EndOfBody(in ClauseContext context, int first, int last)
    {
        TokenRange agent = context.Frame.Agent;
        bool opens = first == agent.Start && last + 1 < agent.End && context.Tokens[first].IsName;
        return opens && (IsBody(in context, agent) || LocalEnds.Contains(context.Text[context.Tokens[agent.End - 1].End - 1])) ? agent.End - 1 : last;
    }

    /// <summary>自贸试验区新设企业2万家, 科技特派团攻克难题216项: the body that does what is counted; empty when none is named.</summary>
    public static TextSpan BodyThatActs(in ClauseContext context)
    {
        TokenRange agent = context.Frame.Agent;
        if (agent.IsEmpty || !context.Record.IsAdditive || !IsBody(in context, agent)) return default;
        return TextSpan.FromBounds(context.Tokens[agent.Start].Start, context.Tokens[agent.End - 1].End);
    }

    /// <summary>Whether words before the verb are the name of a body and nothing else.</summary>
    private static bool IsBody(in ClauseContext context, TokenRange agent)
    {
        if (context.Frame.Verb.IsEmpty || OpensWithVerb(in context, in context.Tokens[agent.Start])) return false;
        ref readonly ClauseToken body = ref context.Tokens[agent.End - 1];
        char last = context.Text[body.End - 1];
        if (body.Kind != TokenKind.Nominal || !(BodyEnds.Contains(last) ? body.Length >= 2 : PlaceEnds.Contains(last) && body.Length >= 3)) return false;
        for (int i = agent.Start; i < agent.End; i++)
        {
            if (context.Tokens[i].Kind is not (TokenKind.Nominal or TokenKind.Modifier) && !context.Tokens[i].IsNoun) return false;
        }
        return true;
    }

    /// <summary>湖南自贸试验区2项成果: a zone named whole before the number, where what is counted stands behind it.</summary>
    public static bool IsZone(in ClauseContext context, int index) => HeadBinder.TookAfter(in context.Record) && EndsName(in context, index);

    /// <summary>湘江科学城, 武汉港: the rest of a place's name, which the segmenter has cut off.</summary>
    public static bool EndsName(in ClauseContext context, int index)
    {
        if (index == 0 || !context.Tokens[index - 1].IsName || context.Tokens[index - 1].End != context.Tokens[index].Start) return false;
        ref readonly ClauseToken token = ref context.Tokens[index];
        char last = context.Text[token.End - 1];
        return token is { Kind: TokenKind.Nominal, IsName: false } && (token.Length >= 3 ? PlaceEnds.Contains(last) : token.Length == 1 && last == '港');
    }
}
