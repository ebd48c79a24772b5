using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>
/// Finds numbers of sentences that a table in the same text states too: 营业收入为36.84亿元 against a row 营业收入 36.48 32.15 under 单位：亿元.
/// Of several columns the one that agrees is taken, and else the one of the year that the sentence names, or the first.
/// </summary>
internal static class TableFinder
{
    private const int LongestRow = 240, ShortestName = 3, LongestName = 16, HeadReach = 600;
    private const string Gaps = " \t|｜\u3000";

    public static void Find(ClaimStore store, RelationWords words, List<Relation> found)
    {
        Dictionary<ulong, List<int>>? rows = Rows(store);
        if (rows is null) return;
        for (int i = 0; i < store.Records.Length; i++)
        {
            ref readonly ClaimRecord record = ref store.Records[i];
            if (!record.IsAdditive || IsCell(store, in record) || record.Modality != Modality.Actual || (record.Traits & (MentionTraits.Range | MentionTraits.Vague)) != 0) continue;
            ReadOnlySpan<char> label = LabelBefore(store, words, in record);
            for (int length = Math.Min(LongestName, label.Length); length >= ShortestName; length--)
            {
                if (!rows.TryGetValue(Key(label[^length..], in record), out List<int>? cells)) continue;
                if (IsWholeName(label[..^length], words) && CellFor(store, words, cells, i) is var cell and >= 0)
                    found.Add(new(RelationKind.TableCell, new RelationMember(OperandRole.First, cell), new RelationMember(OperandRole.Second, i)));
                break;
            }
        }
    }

    private static Dictionary<ulong, List<int>>? Rows(ClaimStore store)
    {
        Dictionary<ulong, List<int>>? rows = null;
        for (int i = 0; i < store.Records.Length; i++)
        {
            ref readonly ClaimRecord record = ref store.Records[i];
            if (!IsCell(store, in record)) continue;
            ReadOnlySpan<char> name = RowName(store.Text.Text, record.Start);
            if (name.Length is < ShortestName or > LongestName) continue;
            rows ??= [];
            ulong key = Key(name, in record);
            if (!rows.TryGetValue(key, out List<int>? cells)) rows.Add(key, cells = []);
            if (cells.Count == 0 || IsOneLine(store.Text.Text.AsSpan(store.Records[cells[^1]].End, record.Start - store.Records[cells[^1]].End))) cells.Add(i);
        }
        return rows;
    }

    private static bool IsOneLine(ReadOnlySpan<char> between) => !between.Contains('\n');

    private static int CellFor(ClaimStore store, RelationWords words, List<int> cells, int claim)
    {
        foreach (int cell in cells)
        {
            if (Meets(store.MentionOf(in store.Records[cell]).Interval, store.MentionOf(in store.Records[claim]).Interval)) return cell;
        }
        int period = store.Records[claim].Period;
        ReadOnlySpan<char> time = period < 0 ? default : store.Text.Text.AsSpan(store.Records[period].Start, store.Records[period].Length);
        if (words.BaseTime.In(time)) return -1; // 上年的…: not what the first column says
        int year = period < 0 ? 0 : store.Records[period].Date.Start.Year;
        return cells.Count == 1 && year == 0 ? cells[0] : ColumnOf(store, cells, year);
    }

    // The years at the head of the table, in the order of its columns.
    private static int ColumnOf(ClaimStore store, List<int> cells, int year)
    {
        int row = store.Records[cells[0]].Start, from = Math.Max(0, row - HeadReach);
        ReadOnlySpan<char> above = store.Text.Text.AsSpan(from, row - from);
        if (year == 0) return cells[0];
        int head = above.LastIndexOf("项目");
        if (head < 0) return -1;
        int line = above[head..].IndexOf('\n');
        ReadOnlySpan<char> columns = line < 0 ? above[head..] : above.Slice(head, line);
        int at = columns.IndexOf(year.ToString(CultureInfo.InvariantCulture));
        if (at < 0) return -1;
        int column = 0;
        for (int i = 1; i < at; i++)
        {
            if (Gaps.Contains(columns[i]) && !Gaps.Contains(columns[i - 1])) column++;
        }
        return column >= 1 && column <= cells.Count ? cells[column - 1] : -1;
    }

    private static bool Meets(ValueInterval a, ValueInterval b) =>
        !(a.Upper < b.Lower) && !(b.Upper < a.Lower);

    private static ulong Key(ReadOnlySpan<char> name, in ClaimRecord record) => new TextHash().Add(name).Add((int)record.Kind).Add(record.Kind == MentionKind.HeadCount ? "" : record.Unit ?? "").Value;

    // A figure without a unit of its own, behind a blank, a tab or a bar.
    private static bool IsCell(ClaimStore store, in ClaimRecord record) =>
        (record.Traits & MentionTraits.Bare) != 0 && record.Start > 0 && record.IsAdditive && Gaps.Contains(store.Text.Text[record.Start - 1]);

    private static ReadOnlySpan<char> RowName(ReadOnlySpan<char> text, int position)
    {
        int from = Math.Max(0, position - LongestRow);
        ReadOnlySpan<char> before = text[from..position];
        ReadOnlySpan<char> row = before[(before.LastIndexOf('\n') + 1)..].TrimStart(Gaps);
        int end = row.IndexOfAny(Gaps);
        ReadOnlySpan<char> name = end < 0 ? row : row[..end];
        int bracket = name.IndexOfAny('（', '(');
        return bracket < 0 ? name : name[..bracket];
    }

    private static ReadOnlySpan<char> LabelBefore(ClaimStore store, RelationWords words, in ClaimRecord record)
    {
        int from = Math.Max(0, record.Start - LongestName - 8);
        ReadOnlySpan<char> before = store.Text.Text.AsSpan(from, record.Start - from);
        ReadOnlySpan<char> label = before[(Passage.LineLabelBounds.LastIndexIn(before) + 1)..];
        return new GapReader(label).SkipLast(words.BeforeNumber).Rest;
    }

    // 研发人员 is no row named 人员: before the name stands nothing, or words that only place it (公司现有, 2024年全年).
    private static bool IsWholeName(ReadOnlySpan<char> before, RelationWords words) => new GapReader(before.TrimStart("0123456789")).SkipLast(words.RowPrefix).IsEmpty;
}
