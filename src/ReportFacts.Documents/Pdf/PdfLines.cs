using System.Text;
using UglyToad.PdfPig.Content;

namespace ReportFacts.Documents.Pdf;

/// <summary>Makes lines of letters in the order in which the file writes them.</summary>
internal static class PdfLines
{
    public static List<PdfLine> Read(IReadOnlyList<Letter> letters)
    {
        var lines = new List<PdfLine>();
        var words = new StringBuilder();
        Letter? first = null;
        Letter? last = null;
        foreach (Letter letter in letters)
        {
            if (string.IsNullOrEmpty(letter.Value) || letter.Value[0] == '\0') continue;
            if (last is not null && IsShadow(last, letter)) continue;
            if (last is not null && !IsSameLine(last, letter))
            {
                End(lines, words, first!, last);
                first = null;
            }
            else if (last is not null && first is not null)
            {
                AppendGap(words, last, letter);
            }
            first ??= letter;
            last = letter;
            words.Append(letter.Value);
        }
        if (first is not null) End(lines, words, first, last!);
        return lines;
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

    private static void AppendGap(StringBuilder words, Letter last, Letter letter)
    {
        double gap = (letter.StartBaseLine.X - last.EndBaseLine.X) / SizeOf(letter);
        if (char.IsWhiteSpace(words[^1]) || char.IsWhiteSpace(letter.Value[0])) return;
        bool narrow = words[^1] < '\u2E80' && letter.Value[0] < '\u2E80';
        if (gap > 2) words.Append('\t');
        else if (gap > (narrow ? 0.25 : 0.8)) words.Append(' ');
    }
}
