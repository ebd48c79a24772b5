using System.Text;
using UglyToad.PdfPig.Content;

namespace ReportFacts.Documents.Pdf;

/// <summary>Makes lines of letters, in the order in which the file writes them but where that goes across columns.</summary>
internal static class PdfLines
{
    // Words further apart, in sizes of a letter, are pieces of their own: cells of a table, or columns.
    private const double ApartFrom = 2;

    public static List<PdfLine> Read(IReadOnlyList<Letter> letters)
    {
        var rows = new List<PdfLine[]>();
        var pieces = new List<PdfLine>();
        var words = new StringBuilder();
        Letter? first = null;
        Letter? last = null;
        foreach (Letter letter in letters)
        {
            if (string.IsNullOrEmpty(letter.Value) || letter.Value[0] == '\0') continue;
            if (last is not null && IsShadow(last, letter)) continue;
            if (last is not null && !IsSameLine(last, letter))
            {
                End(pieces, words, first!, last);
                EndRow(rows, pieces);
                first = null;
            }
            else if (last is not null && first is not null)
            {
                double gap = (letter.StartBaseLine.X - last.EndBaseLine.X) / SizeOf(letter);
                if (gap > ApartFrom)
                {
                    End(pieces, words, first, last);
                    first = null;
                }
                else if (IsSpace(words[^1], letter.Value[0], gap))
                {
                    words.Append(' ');
                }
            }
            first ??= letter;
            last = letter;
            words.Append(letter.Value);
        }
        if (first is not null) End(pieces, words, first, last!);
        EndRow(rows, pieces);
        return PdfRows.Order(rows);
    }

    private static void EndRow(List<PdfLine[]> rows, List<PdfLine> pieces)
    {
        if (pieces.Count > 0) rows.Add([.. pieces]);
        pieces.Clear();
    }

    private static void End(List<PdfLine> lines, StringBuilder words, Letter first, Letter last)
    {
        string text = words.ToString().TrimEnd();
        words.Clear();
        if (text.AsSpan().Trim().Length > 0) lines.Add(new(text, first.StartBaseLine.X, last.EndBaseLine.X, first.StartBaseLine.Y, SizeOf(first)));
    }

    private static double SizeOf(Letter letter) => Math.Max(1, letter.PointSize);

    // Bold that is drawn twice, a little shifted.
    private static bool IsShadow(Letter last, Letter letter) =>
        letter.Value == last.Value && Math.Abs(letter.StartBaseLine.X - last.StartBaseLine.X) < 0.15 * SizeOf(letter)
        && Math.Abs(letter.StartBaseLine.Y - last.StartBaseLine.Y) < 0.15 * SizeOf(letter) && letter.Value != " ";

    // Raised and lowered figures stay in their line.
    private static bool IsSameLine(Letter last, Letter letter)
    {
        double size = Math.Max(SizeOf(last), SizeOf(letter));
        return Math.Abs(letter.StartBaseLine.Y - last.StartBaseLine.Y) <= 0.5 * size && letter.StartBaseLine.X >= last.EndBaseLine.X - size;
    }

    private static bool IsSpace(char last, char next, double gap)
    {
        if (char.IsWhiteSpace(last) || char.IsWhiteSpace(next)) return false;
        bool narrow = last < '\u2E80' && next < '\u2E80';
        return gap > (narrow ? 0.25 : 0.8);
    }
}
