using ReportFacts.Lexicon;
using ReportFacts.Segmentation;
using ReportFacts.Text;

namespace ReportFacts.Claims.Clauses;

/// <summary>
/// Cuts a clause that holds claims into tokens: the claims' numbers as they are, the text between them into words. Only windows next to
/// the numbers are segmented, so that a clause of any length costs time in proportion to its numbers.
/// </summary>
internal sealed class ClauseTokenizer
{
    /// <summary>A gap between two numbers up to this long is segmented whole.</summary>
    private const int WholeGap = 64;

    /// <summary>How far behind a number is looked at in a longer gap.</summary>
    private const int After = 20;

    /// <summary>How far before a number is looked at in a longer gap.</summary>
    private const int Before = 40;

    /// <summary>The longest quoted stretch or bracket that is taken as one token.</summary>
    private const int MaxQuote = 40;

    private const string Agents = "局院司厂人府政关门队者员部会社校团组行处所家某";

    private readonly List<Word> words = [];
    private ClauseToken[] tokens = new ClauseToken[64];
    private bool beforeDate;
    private string text = "";
    private LexiconTable<BindingWord> table = null!;
    private IWordSegmenter segmenter = null!;

    /// <summary>The tokens of the clause read last; valid until the next one is read.</summary>
    public ReadOnlySpan<ClauseToken> Tokens => tokens.AsSpan(0, Count);

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Sets what all clauses of a document have in common.</summary>
    public void Reset(string document, LexiconTable<BindingWord> bindingWords, IWordSegmenter wordSegmenter)
    {
        text = document;
        table = bindingWords;
        segmenter = wordSegmenter;
        Count = 0;
        words.Clear();
    }

    /// <summary>Reads the clause [start, end), which holds the claims <paramref name="first"/> up to before <paramref name="next"/>.</summary>
    public void Read(int start, int end, ReadOnlySpan<ClaimRecord> records, int first, int next)
    {
        Count = 0;
        int position = start;
        for (int i = first; i < next; i++)
        {
            beforeDate = records[i].Kind == Mentions.MentionKind.Date;
            ReadGap(position, records[i].Start, afterNumber: i > first, beforeNumber: true);
            Add(records[i].Start, records[i].End, TokenKind.Claim, OwnRoles(in records[i]), i);
            position = Math.Min(records[i].End, end);
        }
        beforeDate = false;
        ReadGap(position, end, afterNumber: next > first, beforeNumber: next == first);
    }

    /// <summary>What a number says itself beside its value: 翻番 rises, 近6年 governs, 人 leaves nothing to be named.</summary>
    private BindingRoles OwnRoles(in ClaimRecord record)
    {
        const BindingRoles Kept = BindingRoles.Rise | BindingRoles.Fall | BindingRoles.Lately;
        TextSpan unit = record.UnitSpan.At(record.Start);
        return RolesAt(record.Start, record.End) & Kept | RolesAt(unit.Start, unit.End) & BindingRoles.Complete;
    }

    private BindingRoles RolesAt(int start, int end) =>
        start < end && table.CanStartWith(text[start]) && table.TryMatch(text.AsSpan(start, end - start), out BindingWord? word, out _) ? word.Roles : default;

    private void ReadGap(int start, int end, bool afterNumber, bool beforeNumber)
    {
        if (start >= end) return;
        if (end - start <= (afterNumber && beforeNumber ? WholeGap : afterNumber ? After : Before))
        {
            Segment(start, end);
            return;
        }
        if (afterNumber) Segment(start, start + After);
        Add(start + (afterNumber ? After : 0), end - (beforeNumber ? Before : 0), TokenKind.Break, BindingRoles.None, -1);
        if (beforeNumber) Segment(end - Before, end);
    }

    private void Segment(int start, int end)
    {
        words.Clear();
        segmenter.Segment(text.AsSpan(start, end - start), words);
        for (int i = 0; i < words.Count;)
        {
            int wordStart = start + words[i].Start;
            int close = EnclosedEnd(wordStart, end);
            if (close > 0)
            {
                if (text[wordStart] is not ('(' or '（')) Add(wordStart, close, TokenKind.Nominal, BindingRoles.None, -1);
                while (i < words.Count && start + words[i].Start < close) i++;
                continue;
            }
            int range = RomanNumerals.RangeEnd(text, wordStart, end);
            if (range > 0)
            {
                Add(wordStart, range, TokenKind.Modifier, BindingRoles.None, -1);
                while (i < words.Count && start + words[i].Start < range) i++;
                continue;
            }
            i += AddWord(i, start, end);
        }
    }

    /// <summary>Adds the word at <paramref name="index"/>, or the longest known form that begins there and ends with a word; says how many words it took.</summary>
    private int AddWord(int index, int offset, int end)
    {
        Word word = words[index];
        int wordStart = offset + word.Start;
        if (char.IsWhiteSpace(text[wordStart]))
        {
            // An ideographic space sets off a dateline or a heading.
            if (text[wordStart] == '\u3000') Add(wordStart, wordStart + 1, TokenKind.Break, BindingRoles.None, -1);
            return 1;
        }
        if (table.CanStartWith(text[wordStart]))
        {
            int limit = Math.Min(end, wordStart + MaxQuote);
            while (table.TryMatch(text.AsSpan(wordStart, limit - wordStart), out BindingWord? known, out int length))
            {
                int taken = index;
                while (taken < words.Count && words[taken].End < word.Start + length) taken++;
                if (taken < words.Count && words[taken].End == word.Start + length)
                {
                    if (known.Is(BindingRoles.Suffix) && length == 1 && TryAppend(wordStart)) return 1;
                    Add(wordStart, wordStart + length, TagKinds.Of(known.Roles, words[taken].Tag), known.Roles, -1, known.Is(BindingRoles.Common) ? "" : words[taken].Tag);
                    return taken - index + 1;
                }
                if (taken < words.Count && known.Is(BindingRoles.Measure) && TryCutNext(wordStart, wordStart + length, offset + words[taken].End)) return taken - index + 1;
                limit = wordStart + length - 1;
            }
        }
        int wordEnd = offset + word.End;
        if (word.Length == 2 && TrySplitSmall(wordStart)) return 1;
        if (word.Length == 4 && TrySplit(wordStart)) return 1;
        if (word.Length >= 2 && TryCutEnd(wordStart, wordEnd, end)) return 1;
        if (word.Length >= 3 && TryCutStart(wordStart, wordEnd)) return 1;
        bool compound = word.Length == 4 && word.Tag is "i" && RolesAt(wordStart + 2, wordEnd) is var tail && (tail & BindingRoles.Noun) != 0; // 安全事故 is no idiom
        Add(wordStart, wordEnd, compound ? TokenKind.Nominal : TagKinds.Of(word.Tag, text[wordStart], word.Length), BindingRoles.None, -1, word.Tag);
        return 1;
    }

    /// <summary>占比达 comes as 占 and 比达: a noun that ends one character before the next word does.</summary>
    private bool TryCutNext(int start, int cut, int end)
    {
        const BindingRoles Cut = BindingRoles.Level | BindingRoles.Predicate | BindingRoles.Filler;
        BindingRoles last = end == cut + 1 ? RolesAt(cut, end) : default;
        if ((last & Cut) == 0) return false;
        Add(start, cut, TokenKind.Nominal, BindingRoles.Noun | BindingRoles.Measure, -1);
        Add(cut, end, TagKinds.Of(last, "d"), last, -1);
        return true;
    }

    /// <summary>Cuts an adverb and a preposition that stand together: 共向, 均由.</summary>
    private bool TrySplitSmall(int start)
    {
        BindingRoles adverb = RolesAt(start, start + 1);
        BindingRoles preposition = RolesAt(start + 1, start + 2);
        if ((adverb & BindingRoles.Adverb) == 0 || (preposition & BindingRoles.Preposition) == 0) return false;
        Add(start, start + 1, TokenKind.Function, adverb, -1);
        Add(start + 1, start + 2, TokenKind.Function, preposition, -1);
        return true;
    }

    /// <summary>Cuts a word of four characters that is two known words, one of them a verb: 破获案件, 价格上涨.</summary>
    private bool TrySplit(int start)
    {
        const BindingRoles Verbal = BindingRoles.Verb | BindingRoles.Rise | BindingRoles.Fall | BindingRoles.More | BindingRoles.Fewer;
        if (!table.TryMatch(text.AsSpan(start, 2), out BindingWord? one, out int first) || first != 2) return false;
        if (!table.TryMatch(text.AsSpan(start + 2, 2), out BindingWord? two, out int second) || second != 2) return false;
        bool split = (one.Is(Verbal) && two.Is(BindingRoles.Noun)) || (one.Is(BindingRoles.Noun) && two.Is(BindingRoles.Rise | BindingRoles.Fall));
        if (!split) return false;
        Add(start, start + 2, TagKinds.Of(one.Roles, "v"), one.Roles, -1);
        Add(start + 2, start + 4, TagKinds.Of(two.Roles, "n"), two.Roles, -1);
        return true;
    }

    /// <summary>Cuts a small word off the front of a verb, a verb of one character off its object or a preposition off a place, that the segmenter has joined: 已批捕, 立电诈, 在城镇.</summary>
    private bool TryCutStart(int start, int end)
    {
        BindingRoles first = RolesAt(start, start + 1);
        if ((first & (BindingRoles.Done | BindingRoles.Adverb | BindingRoles.Verb | BindingRoles.Preposition)) == 0) return false;
        ReadOnlySpan<char> rest = text.AsSpan(start + 1, end - start - 1);
        if (!table.TryMatch(rest, out BindingWord? known, out int length) || length != rest.Length) return false;
        bool verb = (first & BindingRoles.Verb) != 0;
        bool place = (first & BindingRoles.Preposition) != 0 && known.Is(BindingRoles.Scope);
        if (!place && ((first & ~BindingRoles.Preposition & (BindingRoles.Done | BindingRoles.Adverb | BindingRoles.Verb)) == 0
            || !known.Is(verb ? BindingRoles.Noun : BindingRoles.Verb))) return false;
        Add(start, start + 1, verb ? TokenKind.Verb : TokenKind.Function, first, -1);
        Add(start + 1, end, TagKinds.Of(known.Roles, verb || place ? "n" : "v"), known.Roles, -1);
        return true;
    }

    /// <summary>Cuts off a small word that the segmenter has joined to a noun: 价格比 before 上年, 率达, 额均.</summary>
    private bool TryCutEnd(int start, int end, int gapEnd)
    {
        const BindingRoles Cut = BindingRoles.Level | BindingRoles.Predicate | BindingRoles.Filler | BindingRoles.Adverb | BindingRoles.Ranking;
        int cut = end - 1;
        if (!table.TryMatch(text.AsSpan(cut, 1), out BindingWord? last, out _)) return false;
        bool comparison = beforeDate && end == gapEnd && end - start >= 3 && last.Is(BindingRoles.Base);
        bool measure = last.Is(Cut) && (IsMeasureSuffix(text[cut - 1]) || text[cut - 1] is '费' or '价' or '款' || (end == gapEnd && text[cut - 1] is '长' or '宽' or '高' or '深' or '厚')); // 长约15公里
        BindingRoles only = cut - start == 1 ? RolesAt(start, cut) : default;
        bool small = (only & BindingRoles.Weak) != 0; // 指标中超七成
        bool level = end == gapEnd && (end - start >= 3 || small) && last.Is(BindingRoles.Level) && last.Is(BindingRoles.Filler); // 快检超800批次
        if (!comparison && !measure && !level) return false;
        if (small) Add(start, cut, TagKinds.Of(only, "f"), only, -1);
        else if (cut - start > 1 || !TryAppend(start)) Add(start, cut, TokenKind.Nominal, BindingRoles.Noun, -1);
        Add(cut, end, TagKinds.Of(last.Roles, "d"), last.Roles, -1);
        return true;
    }

    /// <summary>Joins a suffix to the word before it: 供水率, 救护员, 治理（管控）率.</summary>
    private bool TryAppend(int position)
    {
        if (Count == 0) return false;
        ref ClauseToken last = ref tokens[Count - 1];
        bool beside = last.End == position || (text[position - 1] is '）' or ')' && text[last.End] is '（' or '(' && EnclosedEnd(last.End, position) == position);
        bool change = last.Is(BindingRoles.Rise | BindingRoles.Fall) && !IsMeasureSuffix(text[position]) && text[position] != '度'; // 提升村卫生室
        bool stem = beside && last.Length >= 2 && !change
            && (last.Kind == TokenKind.Nominal || last.Kind == TokenKind.Modifier || (last.Kind == TokenKind.Verb && !last.Is(BindingRoles.Level | BindingRoles.Share)));
        if (!stem) return false;
        last.End = position + 1;
        last.Kind = TokenKind.Nominal;
        last.Roles = BindingRoles.Noun;
        last.IsName = false;
        last.EndsInClass = false;
        last.EndsInMeasure = IsMeasureSuffix(text[position]);
        return true;
    }

    /// <summary>The end of the quotation, title or bracket that opens at a place; 0 when none does or it is too long.</summary>
    private int EnclosedEnd(int position, int end)
    {
        char close = text[position] switch
        {
            '“' => '”',
            '《' => '》',
            '（' => '）',
            '(' => ')',
            _ => '\0',
        };
        if (close == '\0') return 0;
        int length = text.AsSpan(position, Math.Min(end - position, MaxQuote)).IndexOf(close);
        return length < 0 ? 0 : position + length + 1;
    }

    /// <summary>Last characters of the names of measures: 成功率, 产量, 总额.</summary>
    public static bool IsMeasureSuffix(char c) => c is '率' or '量' or '额' or '值' or '数';

    private void Add(int start, int end, TokenKind kind, BindingRoles roles, int claim, string tag = "")
    {
        if (Count == tokens.Length) Array.Resize(ref tokens, Count * 2);
        ref ClauseToken token = ref tokens[Count++];
        token.Start = start;
        token.End = end;
        token.Kind = kind;
        token.Roles = roles;
        token.Claim = claim;
        token.IsName = tag is "ns";
        token.EndsInClass = end - start > 1 && text[end - 1] is '型' or '性' or '式';
        token.EndsInTurn = end - start != 2 && text[end - 1] is '化';
        token.EndsInAgent = kind == TokenKind.Nominal && Agents.Contains(text[end - 1]);
        token.IsPerson = tag is "nr" && roles == BindingRoles.None && end - start <= 3;
        token.EndsInMeasure = IsMeasureSuffix(text[end - 1]);
        token.IsVerbalNoun = tag is "vn";
    }
}
