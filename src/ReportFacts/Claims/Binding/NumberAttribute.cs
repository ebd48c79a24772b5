using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Claims.Binding;

/// <summary>Finds the number that tells what sort of thing is counted or measured: 亿元以上项目, 3岁以下婴幼儿, 产值超亿元企业, 10种有色金属产量.</summary>
internal static class NumberAttribute
{
    /// <summary>The words between a count and the measure of what it counts are at most so many.</summary>
    private const int MaxCounted = 14;

    /// <summary>Where a phrase begins when the number before it belongs to it; else its own beginning.</summary>
    public static TokenRange WithNumber(in ClauseContext context, TokenRange phrase)
    {
        if (phrase.IsEmpty || phrase.Start == 0 || phrase.Start >= context.Tokens.Length) return phrase;
        int start = StartOfBound(in context, phrase.Start);
        if (start == phrase.Start) start = StartOfCount(in context, phrase.Start);
        return new(start, phrase.End);
    }

    private static int StartOfBound(in ClauseContext context, int start)
    {
        ReadOnlySpan<ClauseToken> tokens = context.Tokens;
        int behind = tokens[start - 1].Kind == TokenKind.Of ? start - 2 : start - 1;
        int number = SkipBounds(tokens, behind);
        if (number < 0 || tokens[number].Kind != TokenKind.Claim || !IsOtherNumber(in context, number, start)) return start;
        if (number == behind) return StartOfLevel(tokens, number, start);
        if (CountsObjects(in context, number)) return start;
        bool noun = number > 0 && tokens[number - 1].Kind == TokenKind.Nominal && tokens[number - 1].Is(BindingRoles.Measure);
        return noun ? number - 1 : number; // 总投资5亿元以上项目
    }

    /// <summary>Goes back over 以上 and 及以上 to what they bound.</summary>
    private static int SkipBounds(ReadOnlySpan<ClauseToken> tokens, int index)
    {
        while (index > 0 && (tokens[index].Is(BindingRoles.Bound) || (tokens[index].Kind == TokenKind.Joint && tokens[index + 1].Is(BindingRoles.Bound)))) index--;
        return index;
    }

    private static bool IsOtherNumber(in ClauseContext context, int number, int start)
    {
        if (context.Tokens[number].Claim == context.Claim || (start > context.Frame.Token && number < context.Frame.Token)) return false;
        return Qualifies(in context.Records[context.Tokens[number].Claim]);
    }

    /// <summary>产值超亿元企业: what exceeds the number is what the thing has.</summary>
    private static int StartOfLevel(ReadOnlySpan<ClauseToken> tokens, int number, int start)
    {
        bool level = number > 1 && tokens[number - 1].Is(BindingRoles.Level | BindingRoles.Filler);
        int first = level ? number - 2 : number - 1;
        bool stated = level || tokens[number + 1].Kind == TokenKind.Of; // 产值过百亿元的园区
        if (!stated || first < 0 || !(tokens[first].Is(BindingRoles.Measure) || tokens[first].EndsInMeasure)) return start;
        while (first > 0 && tokens[first - 1] is { Kind: TokenKind.Nominal, IsName: false } && !tokens[first - 1].Is(BindingRoles.Scope)) first--;
        return first;
    }

    private static bool Qualifies(in ClaimRecord record) =>
        record.Kind is MentionKind.Amount or MentionKind.Measurement or MentionKind.Count or MentionKind.HeadCount or MentionKind.Duration;

    /// <summary>建成10座以上公园、20处绿地: behind a verb, a count is no attribute.</summary>
    private static bool CountsObjects(in ClauseContext context, int number) =>
        context.Records[context.Tokens[number].Claim].Kind is MentionKind.Count or MentionKind.HeadCount
        && !context.Records[context.Tokens[number].Claim].Action.IsEmpty;

    /// <summary>10种有色金属产量: the measure is that of what has just been counted; so is all that is said of 20户以上自然村.</summary>
    private static int StartOfCount(in ClauseContext context, int start)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (start != frame.First || frame.Previous < 0) return start;
        ref readonly ClaimRecord previous = ref context.Records[frame.Previous];
        if (!Qualifies(in previous) || !HeadBinder.TookAfter(in previous) || previous.Metric.At(previous.Start).End != context.Tokens[start].Start) return start;
        int number = start - 1;
        int limit = Math.Max(0, start - MaxCounted);
        while (number > limit && context.Tokens[number].Kind != TokenKind.Claim) number--;
        if (context.Tokens[number].Kind != TokenKind.Claim || context.Tokens[number].Claim != frame.Previous) return start;
        bool bounded = context.Tokens[number + 1].Is(BindingRoles.Bound) && !CountsObjects(in context, number);
        return bounded || (previous.Kind == MentionKind.Count && CountedNoun.IsMeasureOf(in context.Tokens[start])) ? number : start;
    }
}
