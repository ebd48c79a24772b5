using System.Globalization;
using System.Text;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tool.Output;

/// <summary>Shows findings to people: what was found, the lines it stands in, and carets under every number that could be wrong.</summary>
/// <param name="paint">Colours or none.</param>
/// <param name="cells">Width to cut long lines to.</param>
/// <param name="language">Language of messages.</param>
/// <param name="places">Pages and paragraphs, for files that have them.</param>
internal sealed class FindingText(Paint paint, int cells, MessageLanguage language, PlaceMap? places = null)
{
    private const int MostLines = 6;

    /// <summary>The findings of a document under a line that sums them up.</summary>
    public string Of(string title, FactSheet sheet, VerificationReport report)
    {
        Check[] findings = [.. report.Findings];
        var text = new StringBuilder();
        string count = string.Create(CultureInfo.InvariantCulture, $"{findings.Length} {(findings.Length == 1 ? "finding" : "findings")}");
        text.Append(CultureInfo.InvariantCulture, $"{paint.Bold(SafeText.OneLine(title))}: {(findings.Length == 0 ? paint.Green(count) : paint.Bold(count))}, {report.Coverage.Checked} of {report.Coverage.Numbers} numbers checked\n");
        var lines = new LineMap(sheet.Text);
        foreach (Check check in findings) Append(text, check, sheet.Text, lines);
        return text.ToString();
    }

    private string PlaceOf(int offset, LineMap lines) => places?.PlaceOf(offset).ToString() ?? lines.PositionOf(offset).ToString();

    private void Append(StringBuilder text, Check check, string source, LineMap lines)
    {
        string severity = check.Severity.ToString().ToLowerInvariant();
        text.Append(CultureInfo.InvariantCulture, $"\n{paint.Of(check.Severity, severity)} {paint.Bold(check.Rule.ToString())} {paint.Dim(PlaceOf(check.Operands[0].Span.Start, lines))}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {SafeText.OneLine(check.Message(language))}\n");
        SortedDictionary<int, List<TextSpan>> marked = PlacesByLine(check, source, lines);
        int gutter = Math.Max(4, marked.Keys.Last().ToString(CultureInfo.InvariantCulture).Length);
        foreach ((int line, List<TextSpan> spans) in marked.Take(MostLines))
        {
            spans.Sort();
            (string shown, string carets) = Excerpt.Of(LineOf(source, lines, line), spans, cells - gutter - 3);
            text.Append(paint.Dim($"{line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter)} │ ")).Append(shown).Append('\n');
            text.Append(paint.Dim($"{new string(' ', gutter)} │ ")).Append(paint.Of(check.Severity, carets)).Append('\n');
        }
        if (marked.Count > MostLines) text.Append(CultureInfo.InvariantCulture, $"{new string(' ', gutter)} … and {marked.Count - MostLines} more lines\n");
    }

    // A place that goes over a line end is shown in each of its lines.
    private static SortedDictionary<int, List<TextSpan>> PlacesByLine(Check check, string source, LineMap lines)
    {
        var places = new SortedDictionary<int, List<TextSpan>>();
        foreach (CheckOperand operand in check.Operands)
        {
            int last = lines.PositionOf(Math.Max(operand.Span.Start, operand.Span.End - 1)).Line;
            for (int line = lines.PositionOf(operand.Span.Start).Line; line <= last; line++)
            {
                int start = lines.StartOf(line), length = LineOf(source, lines, line).Length;
                int from = Math.Clamp(operand.Span.Start - start, 0, length), to = Math.Clamp(operand.Span.End - start, from, length);
                if (from == to && line != last) continue; // a blank line inside the place
                if (!places.TryGetValue(line, out List<TextSpan>? spans)) places[line] = spans = [];
                spans.Add(TextSpan.FromBounds(from, to));
            }
        }
        return places;
    }

    private static string LineOf(string source, LineMap lines, int line)
    {
        int start = lines.StartOf(line), end = line < lines.Count ? lines.StartOf(line + 1) : source.Length;
        return source[start..end].TrimEnd('\r', '\n', '\u0085', '\u2028', '\u2029');
    }
}
