using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Relations;

/// <summary>Finds numbers of sentences that a table in the same text states too: 研发人员426人 against a row 研发人员 462 under 单位：人.</summary>
internal static class TableFinder
{
    private const int LongestRow = 240, ShortestName = 3, LongestName = 16;

    public static void Find(ClaimStore store, RelationWords words, List<Relation> found)
    {
        Dictionary<ulong, int>? cells = Cells(store);
        if (cells is null) return;
        for (int i = 0; i < store.Records.Length; i++)
        {
            ref readonly ClaimRecord record = ref store.Records[i];
            if (!record.IsAdditive || IsCell(store, in record) || record.Modality != Modality.Actual || (record.Traits & (MentionTraits.Range | MentionTraits.Vague)) != 0) continue;
            ReadOnlySpan<char> label = LabelBefore(store, words, in record);
            for (int length = Math.Min(LongestName, label.Length); length >= ShortestName; length--)
            {
                if (!cells.TryGetValue(Key(label[^length..], in record), out int cell)) continue;
                if (cell >= 0 && IsWholeName(label[..^length], words)) found.Add(new(RelationKind.TableCell, new RelationMember(OperandRole.First, cell), new RelationMember(OperandRole.Second, i)));
                break;
            }
        }
    }

    // Cells by the name of their row; −1 where a row has several cells of one unit, since the column is not known.
    private static Dictionary<ulong, int>? Cells(ClaimStore store)
    {
        Dictionary<ulong, int>? cells = null;
        for (int i = 0; i < store.Records.Length; i++)
        {
            ref readonly ClaimRecord record = ref store.Records[i];
            if (!IsCell(store, in record)) continue;
            ReadOnlySpan<char> name = RowName(store.Text.Text, record.Start);
            if (name.Length is < ShortestName or > LongestName) continue;
            cells ??= [];
            ulong key = Key(name, in record);
            cells[key] = cells.ContainsKey(key) ? -1 : i;
        }
        return cells;
    }

    private static ulong Key(ReadOnlySpan<char> name, in ClaimRecord record) => new TextHash().Add(name).Add((int)record.Kind).Add(record.Kind == MentionKind.HeadCount ? "" : record.Unit ?? "").Value;

    // A figure without a unit of its own, behind a blank, a tab or a bar.
    private static bool IsCell(ClaimStore store, in ClaimRecord record) =>
        (record.Traits & MentionTraits.Bare) != 0 && record.Start > 0 && record.IsAdditive && store.Text.Text[record.Start - 1] is ' ' or '\t' or '|' or '｜' or '\u3000';

    private static ReadOnlySpan<char> RowName(ReadOnlySpan<char> text, int position)
    {
        int from = Math.Max(0, position - LongestRow);
        ReadOnlySpan<char> before = text[from..position];
        ReadOnlySpan<char> row = before[(before.LastIndexOf('\n') + 1)..].TrimStart(" \t|｜\u3000");
        int end = row.IndexOfAny(" \t|｜\u3000");
        ReadOnlySpan<char> name = end < 0 ? row : row[..end];
        int bracket = name.IndexOfAny('（', '(');
        return bracket < 0 ? name : name[..bracket];
    }

    private static ReadOnlySpan<char> LabelBefore(ClaimStore store, RelationWords words, in ClaimRecord record)
    {
        int from = Math.Max(0, record.Start - LongestName - 8);
        ReadOnlySpan<char> before = store.Text.Text.AsSpan(from, record.Start - from);
        ReadOnlySpan<char> label = before[(before.LastIndexOfAny("，、；：。\n,;:") + 1)..];
        return new GapReader(label).SkipLast(words.BeforeNumber).Rest;
    }

    // 研发人员 is no row named 人员: before the name stands nothing, or words that only place it (公司现有, 全年).
    private static bool IsWholeName(ReadOnlySpan<char> before, RelationWords words) => new GapReader(before.TrimStart("0123456789")).SkipLast(words["row-prefix"]).IsEmpty;
}
