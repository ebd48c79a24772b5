using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;
using ReportFacts.Segmentation;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Reads what the clause before speaks of, from tokens of its own.</summary>
internal sealed class TopicReader
{
    private const int MaxTopic = 40;

    private readonly ClauseTokenizer tokenizer = new();

    /// <summary>Sets what all clauses of a document have in common.</summary>
    public void Reset(string text, LexiconTable<BindingWord> words, IWordSegmenter segmenter) => tokenizer.Reset(text, words, segmenter);

    /// <summary>Binds the claim to the topic of the clause before; false when that has none.</summary>
    public bool TryBind(in ClauseContext context, in SentenceState sentence)
    {
        TokenRange topic = Read(in context, in sentence);
        return !topic.IsEmpty && HeadBinder.Fill(new ClauseContext(context.Text, context.Tables, context.Clause, tokenizer.Tokens, context.Records, context.Claim, in context.Frame), topic, BindingReason.FromEarlierTopic);
    }

    /// <summary>Where the topic of the clause before stands; empty when that has none.</summary>
    public TextSpan Find(in ClauseContext context, in SentenceState sentence)
    {
        TokenRange topic = Read(in context, in sentence);
        return topic.IsEmpty ? default : TextSpan.FromBounds(tokenizer.Tokens[topic.Start].Start, tokenizer.Tokens[topic.End - 1].End);
    }

    /// <summary>The noun phrase that the clause before opens with and says something of; empty when it has none.</summary>
    private TokenRange Read(in ClauseContext context, in SentenceState sentence)
    {
        TextSpan clause = sentence.EarlierClause;
        tokenizer.Read(clause.Start, Math.Min(clause.End, clause.Start + MaxTopic), context.Records, 0, 0);
        return TopicParser.Parse(tokenizer.Tokens);
    }
}
